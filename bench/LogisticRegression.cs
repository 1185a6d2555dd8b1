using ResolutionArchive.Link.Recurrences;

namespace ResolutionArchive.Bench;

/// <summary>Fits a logistic regression by Newton's method with a ridge (le Cessie and van Houwelingen 1992), so that few examples give no wild weights.</summary>
internal static class LogisticRegression
{
    /// <summary>
    /// The strength of the ridge, in units of each feature's variance: the same for all features whatever their scale; the bias has none. It is strong: what a region's pairs
    /// have in common by chance does not hold in the next one.
    /// </summary>
    private const double Ridge = 1500;

    private const int Steps = 12;

    /// <summary>The weights of the features.</summary>
    /// <param name="examples">The features of each example, 1 first, and whether it is one of those sought, and how much it counts.</param>
    /// <param name="isUsed">Which features take part; the weight of the others is 0.</param>
    public static double[] Fit(IReadOnlyList<(double[] Features, bool IsTrue, double Weight)> examples, ReadOnlySpan<bool> isUsed)
    {
        var size = examples[0].Features.Length;
        var weights = new double[size];
        var ridges = Enumerable.Range(0, size).Select(i => Ridge * Variance([.. examples.Select(example => example.Features[i])])).ToArray();
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, hessian) = (new double[size], new double[size, size]);
            for (var i = 0; i < size; i++)
            {
                gradient[i] = i == 0 ? 0 : -ridges[i] * weights[i];
                hessian[i, i] = i == 0 ? 1e-9 : ridges[i] + 1e-9;
            }

            foreach (var (features, isTrue, weight) in examples)
                Add(features, isTrue, weight, weights, gradient, hessian);
            for (var i = 0; i < size; i++)
            {
                if (isUsed[i])
                    continue;
                gradient[i] = 0;
                for (var j = 0; j < size; j++)
                    hessian[i, j] = hessian[j, i] = i == j ? 1 : 0;
            }

            var move = Solve(hessian, gradient);
            for (var i = 0; i < size; i++)
                weights[i] += move[i];
        }

        return weights;
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }

    private static void Add(double[] features, bool isTrue, double weight, double[] weights, double[] gradient, double[,] hessian)
    {
        var probability = Agreement.Probability(Agreement.Sum(features, weights));
        for (var i = 0; i < features.Length; i++)
        {
            gradient[i] += weight * features[i] * ((isTrue ? 1 : 0) - probability);
            for (var j = 0; j < features.Length; j++)
                hessian[i, j] += weight * features[i] * features[j] * probability * (1 - probability);
        }
    }

    /// <summary>Gauss's elimination; the matrix is positive definite.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var pivot = 0; pivot < size; pivot++)
        {
            for (var row = pivot + 1; row < size; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < size; column++)
                    matrix[row, column] -= factor * matrix[pivot, column];
                right[row] -= factor * right[pivot];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < size; column++)
                right[row] -= matrix[row, column] * right[column];
            right[row] /= matrix[row, row];
        }

        return right;
    }
}
