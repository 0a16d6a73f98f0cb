package dev.bulletproof.evidence;

import dev.bulletproof.language.Parsed;
import dev.bulletproof.model.Bullet;

/** All that is known about one bullet before any rule looks at it. */
public record BulletFacts(Bullet bullet, Parsed parsed, Evidence evidence, Verdict verdict) {}
