package dev.bulletproof.language;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells the nouns that name somebody by a role or trade. Immutable. */
public final class RoleNouns {
    private static final Pattern AGENT = Pattern.compile(".{2,}(?:er|or|ist|ian|yst|ant)");

    private final Set<String> agents;
    private final Set<String> roles;
    private final Set<String> traits;

    public RoleNouns() {
        WordSets words = WordSets.load(RoleNouns.class, "role-nouns.txt");
        this.agents = words.set("agents");
        this.roles = words.set("roles");
        this.traits = words.set("traits");
    }

    /** A role that stands in titles: "manager", "member", "intern". Lower case, singular. */
    public boolean role(String form) {
        return roles.contains(form);
    }

    /** A person by trade, known by its ending too: "welder". */
    public boolean agent(String form) {
        return agents.contains(form) || AGENT.matcher(form).matches();
    }

    /** Who somebody was, or what somebody had and did not do: "member", "experience". */
    public boolean roleOrTrait(String form) {
        return roles.contains(form) || traits.contains(form);
    }
}
