package dev.bulletproof.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab of a browser, used as a person uses it: by mouse and keyboard. */
final class Tab implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
    private final WebSocket socket;

    private Tab(HttpClient http, String address) {
        socket =
                http.newWebSocketBuilder().buildAsync(URI.create(address), this).join();
    }

    /** {@code description} is what the browser says about a new tab. */
    static Tab open(HttpClient http, String description) {
        Tab tab = new Tab(http, parsed(description).get("webSocketDebuggerUrl").asText());
        List.of("Page", "Runtime", "Log", "Network").forEach(domain -> tab.command(domain + ".enable", Map.of()));
        List<String> clipboard = List.of("clipboardReadWrite", "clipboardSanitizedWrite");
        tab.command("Browser.grantPermissions", Map.of("permissions", clipboard));
        return tab;
    }

    /** Opens a file and waits until it is loaded. */
    void open(Path file) {
        loaded = new CompletableFuture<>();
        complaints.clear();
        requests.clear();
        command("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** What went wrong on the page: errors of scripts, of the console, of its security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** All addresses that the page asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The value of an expression. */
    JsonNode value(String script) {
        JsonNode answer = command(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** The text of the first element that fits. */
    String text(String selector) {
        return value("document.querySelector(`" + selector + "`).innerText").asText();
    }

    /** Presses the mouse on the middle of an element. */
    void click(String selector) {
        JsonNode place = value("(() => { const e = document.querySelector(`" + selector + "`);"
                + "e.scrollIntoView({block: 'center', behavior: 'instant'}); const b = e.getBoundingClientRect();"
                + "return {x: b.x + b.width / 2, y: b.y + b.height / 2}; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            command(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            place.get("x").asDouble(),
                            "y",
                            place.get("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Types into whatever has the focus. */
    void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            command("Input.dispatchKeyEvent", Map.of("type", "keyDown", "text", letter, "key", letter));
            command("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", letter));
        });
    }

    /** Presses a key that has a name, such as {@code Enter}. */
    void press(String key, int code) {
        Map<String, Object> event = Map.of("key", key, "code", key, "windowsVirtualKeyCode", code);
        for (String type : List.of("rawKeyDown", "keyUp")) {
            Map<String, Object> one = new HashMap<>(event);
            one.put("type", type);
            command("Input.dispatchKeyEvent", one);
        }
    }

    /** Sends a command and waits for its answer. */
    JsonNode command(String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(written(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        return answer.orTimeout(1, TimeUnit.MINUTES).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
        message.append(data);
        if (whole) {
            JsonNode node = parsed(message.toString());
            message.setLength(0);
            receive(node);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void receive(JsonNode node) {
        CompletableFuture<JsonNode> answer =
                node.has("id") ? waiting.remove(node.get("id").asInt()) : null;
        if (answer == null) {
            event(node.path("method").asText(), node.path("params"));
        } else if (node.has("error")) {
            answer.completeExceptionally(new IllegalStateException(node.toString()));
        } else {
            answer.complete(node.path("result"));
        }
    }

    private void event(String method, JsonNode details) {
        switch (method) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" ->
                requests.add(details.path("request").path("url").asText());
            case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled" ->
                complaints.add(details.toString());
            default -> {}
        }
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        waiting.values().forEach(answer -> answer.completeExceptionally(error));
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        onError(from, new IllegalStateException("the browser closed the connection: " + reason));
        return CompletableFuture.completedStage(null);
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
