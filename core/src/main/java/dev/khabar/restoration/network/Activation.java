package dev.khabar.restoration.network;

/** Hyperbolic tangent by arithmetic alone, so that a loop over it becomes vector instructions; the same everywhere. */
final class Activation {

    /** Beyond this, both ways, it is one but for rounding. */
    private static final float LIMIT = 7.905311f;

    private Activation() {}

    /** A quotient of polynomials with the coefficients of the Eigen library, off by less than 0.0000005; no branch, no table. */
    static float tanh(float x) {
        float a = Math.max(-LIMIT, Math.min(LIMIT, x));
        float q = a * a;
        float p = -2.7607684E-16f;
        p = p * q + 2.000188E-13f;
        p = p * q - 8.604672E-11f;
        p = p * q + 5.1222973E-8f;
        p = p * q + 1.48572235E-5f;
        p = p * q + 6.3726195E-4f;
        p = p * q + 0.0048935246f;
        float d = 1.1982584E-6f;
        d = d * q + 1.1853471E-4f;
        d = d * q + 0.0022684347f;
        d = d * q + 0.004893525f;
        return a * p / d;
    }
}
