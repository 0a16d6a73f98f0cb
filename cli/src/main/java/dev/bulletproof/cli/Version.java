package dev.bulletproof.cli;

import dev.bulletproof.report.Tool;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            Tool.NAME + " " + Tool.VERSION, "rules " + Tool.RULES_VERSION + ", score " + Tool.SCORE_VERSION
        };
    }
}
