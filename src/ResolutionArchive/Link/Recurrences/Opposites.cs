using System.Collections.Immutable;
using ResolutionArchive.Russian;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>Words that ask the reverse of each other. However much else they share, «разрешить телефоны» and «запретить телефоны» are not one request.</summary>
internal static class Opposites
{
    /// <summary>The bits of each root: two for each pair, for the one way and for the other.</summary>
    private static readonly Dictionary<string, int> Sides = Read(
        """
        разрешить разрешать разрешение / запретить запрещать запрет запрещение
        открыть открывать открытие / закрыть закрывать закрытие оптимизация оптимизировать присоединение
        увеличить увеличивать увеличение / уменьшить уменьшать уменьшение сократить сокращать сокращение
        повысить повышать повышение / снизить снижать снижение понизить
        ввести вводить введение / отменить отменять отмена
        расширить расширять расширение / сузить сократить сокращать сокращение
        усилить усиливать усиление / ослабить ослаблять ослабление
        """);

    private const int Firsts = 0x5555_5555;

    /// <summary>Verbs that turn what follows into its reverse: «прекратить закрытие школ». With «не» before it, any verb does: «не допускать закрытия», «не закрывать».</summary>
    private static readonly HashSet<string> Reversing = [.. Words.Of("прекратить прекращать приостановить исключить исключать предотвратить предотвращать отказаться запретить").Select(word => DerivationalStems.Of(word.Normal))];

    /// <summary>Which ways the recommendation asks: two bits for each pair.</summary>
    public static int WaysOf(ImmutableArray<ReadWord> reading)
    {
        var (ways, reversed, afterNot) = (0, false, false);
        foreach (var word in reading)
        {
            if (word.Role == Role.Ask && Sides.TryGetValue(word.Root, out var sides))
                (ways, reversed) = (ways | (reversed ? OtherSides(sides) : sides), false);
            else if (word.IsInfinitive && !afterNot)
                reversed = Reversing.Contains(word.Root);
            afterNot = word.Stem == "не";
            reversed |= afterNot;
        }

        return ways;
    }

    private static int OtherSides(int sides) => ((sides & Firsts) << 1) | ((sides >> 1) & Firsts);

    /// <summary>Whether one asks only one way what the other asks only the other way.</summary>
    public static bool Clash(int a, int b)
    {
        var (onlyFirstA, onlySecondA) = (a & ~(a >> 1) & Firsts, (a >> 1) & ~a & Firsts);
        var (onlyFirstB, onlySecondB) = (b & ~(b >> 1) & Firsts, (b >> 1) & ~b & Firsts);
        return ((onlyFirstA & onlySecondB) | (onlySecondA & onlyFirstB)) != 0;
    }

    private static Dictionary<string, int> Read(string lines)
    {
        var sides = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (pair, line) in lines.Split('\n').Index())
        {
            foreach (var (half, words) in line.Split('/').Index())
            {
                foreach (var word in Words.Of(words))
                    sides[DerivationalStems.Of(word.Normal)] = sides.GetValueOrDefault(DerivationalStems.Of(word.Normal)) | 1 << ((2 * pair) + half);
            }
        }

        return sides;
    }
}
