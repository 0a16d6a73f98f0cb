package dev.bulletproof.annotate.pdf;

import dev.bulletproof.annotate.note.RefusedException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether the author of a document lets others annotate it. */
final class Permission {
    private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
    private static final COSName TRANSFORM_PARAMS = COSName.getPDFName("TransformParams");
    private static final int FORMS_ONLY = 2;
    private static final int ANNOTATIONS = 3;

    private Permission() {}

    /** Refuses what the document forbids. */
    static void check(String name, PDDocument document) throws RefusedException {
        if (!document.getCurrentAccessPermission().canModifyAnnotations()) {
            throw new RefusedException(
                    "protected",
                    name + " is protected against annotations",
                    "Save a copy without restrictions, or use the report: bulletproof check -f html");
        }
        if (certification(document).filter(level -> level < ANNOTATIONS).isPresent()) {
            throw new RefusedException(
                    "signed",
                    name + " is certified by a signature that annotations would break",
                    "Annotate the unsigned original, or write the notes alone: bulletproof fix --xfdf");
        }
    }

    /** Whether the document bears a signature, which stays valid for the part it covers. */
    static boolean isSigned(PDDocument document) {
        return !document.getSignatureDictionaries().isEmpty();
    }

    /** 1 nothing, 2 forms, 3 annotations too; absent where no signature certifies the document. */
    private static Optional<Integer> certification(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        return Optional.ofNullable(catalog.getCOSDictionary(COSName.PERMS))
                .map(permissions -> permissions.getCOSDictionary(DOC_MDP))
                .map(Permission::level);
    }

    /** A signature that says nothing allows forms to be filled in. */
    private static int level(COSDictionary signature) {
        COSArray references = signature.getCOSArray(COSName.getPDFName("Reference"));
        if (references != null && references.size() > 0 && references.getObject(0) instanceof COSDictionary reference) {
            COSDictionary parameters = reference.getCOSDictionary(TRANSFORM_PARAMS);
            return parameters == null ? FORMS_ONLY : parameters.getInt(COSName.P, FORMS_ONLY);
        }
        return FORMS_ONLY;
    }
}
