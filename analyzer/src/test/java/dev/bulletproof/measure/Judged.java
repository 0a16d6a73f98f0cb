package dev.bulletproof.measure;

import dev.bulletproof.evidence.BulletFacts;

/** A labelled bullet and what the program says about it. */
record Judged(LabelledBullet label, BulletFacts facts) {}
