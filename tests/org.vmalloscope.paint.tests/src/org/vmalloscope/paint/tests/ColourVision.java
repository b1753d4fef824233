package org.vmalloscope.paint.tests;

/**
 * How far apart two colours look, to people with all cones and to people who lack the red or the green ones.
 * Simulation: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009, severity 1.
 * Distance: Euclidean in Oklab (Ottosson 2020), times 100; about 2 is just noticeable side by side.
 */
enum ColourVision {
	NORMAL(new double[][] { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } }),
	PROTANOPIA(new double[][] { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } }),
	DEUTERANOPIA(new double[][] { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } });

	private final double[][] matrix;

	ColourVision(double[][] matrix) {
		this.matrix = matrix;
	}

	static double smallestDistance(int a, int b) {
		double smallest = Double.MAX_VALUE;
		for (ColourVision vision : values()) {
			smallest = Math.min(smallest, vision.distance(a, b));
		}
		return smallest;
	}

	double distance(int a, int b) {
		double[] one = seen(a);
		double[] other = seen(b);
		return 100 * Math.sqrt(square(one[0] - other[0]) + square(one[1] - other[1]) + square(one[2] - other[2]));
	}

	/** Perceived lightness, 0 to 1. */
	double lightness(int rgb) {
		return seen(rgb)[0];
	}

	private double[] seen(int rgb) {
		double[] linear = { linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255) };
		double[] simulated = new double[3];
		for (int i = 0; i < 3; i++) {
			double sum = matrix[i][0] * linear[0] + matrix[i][1] * linear[1] + matrix[i][2] * linear[2];
			simulated[i] = Math.max(0, Math.min(1, sum));
		}
		double l = Math.cbrt(0.4122214708 * simulated[0] + 0.5363325363 * simulated[1] + 0.0514459929 * simulated[2]);
		double m = Math.cbrt(0.2119034982 * simulated[0] + 0.6806995451 * simulated[1] + 0.1073969566 * simulated[2]);
		double s = Math.cbrt(0.0883024619 * simulated[0] + 0.2817188376 * simulated[1] + 0.6299787005 * simulated[2]);
		return new double[] { 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
				0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s };
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static double square(double x) {
		return x * x;
	}
}
