using System.CommandLine;
using System.Globalization;
using ResolutionArchive.Cli.Serve;

namespace ResolutionArchive.Cli;

/// <summary><c>resolutions serve</c>: the archive at a local address while its files are being edited.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var port = new Option<int>("--port") { Description = "Порт", HelpName = "число", DefaultValueFactory = _ => 8080 };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 0 or > ushort.MaxValue))
                result.AddError("Порт — число от 0 до 65535.");
        });
        var ledger = CommonOptions.Ledger();
        var command = new Command("serve", "Показать архив в браузере и пересобирать его при каждой правке") { input, port, ledger };
        command.SetAction((parsed, cancellation) => DevServer.RunAsync(parsed.GetValue(input)!, parsed.GetValue(port), CommonOptions.NonEmpty(parsed.GetValue(ledger)), cancellation));
        return command;
    }
}
