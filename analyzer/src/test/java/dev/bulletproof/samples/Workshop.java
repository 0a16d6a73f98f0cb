package dev.bulletproof.samples;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The folder {@code samples}: contents, looks, and the list of what to make from them. */
record Workshop(Path folder) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY))
            .build();

    List<Order> orders() throws IOException {
        return MAPPER.convertValue(yaml(folder.resolve("samples.yaml")), new TypeReference<List<Order>>() {});
    }

    Content content(Order order) throws IOException {
        return MAPPER.convertValue(yaml(folder.resolve("content/" + order.content() + ".yaml")), Content.class);
    }

    Path look(String name) {
        return folder.resolve("looks").resolve(name);
    }

    private static Object yaml(Path file) throws IOException {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }
}
