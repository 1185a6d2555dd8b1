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
        открыть открывать открытие / закрыть закрывать закрытие
        увеличить увеличивать увеличение / уменьшить уменьшать уменьшение сократить сокращать сокращение
        повысить повышать повышение / снизить снижать снижение понизить
        ввести вводить введение / отменить отменять отмена
        расширить расширять расширение / сузить сократить сокращать сокращение
        усилить усиливать усиление / ослабить ослаблять ослабление
        """);

    /// <summary>Which ways the recommendation asks: two bits for each pair.</summary>
    public static int WaysOf(ImmutableArray<ReadWord> reading)
    {
        var ways = 0;
        foreach (var word in reading)
        {
            if (word.Role == Role.Ask)
                ways |= Sides.GetValueOrDefault(word.Root);
        }

        return ways;
    }

    /// <summary>Whether one asks only one way what the other asks only the other way.</summary>
    public static bool Clash(int a, int b)
    {
        const int firsts = 0x5555_5555;
        var (onlyFirstA, onlySecondA) = (a & ~(a >> 1) & firsts, (a >> 1) & ~a & firsts);
        var (onlyFirstB, onlySecondB) = (b & ~(b >> 1) & firsts, (b >> 1) & ~b & firsts);
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
