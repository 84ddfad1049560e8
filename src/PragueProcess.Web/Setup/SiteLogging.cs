using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace PragueProcess.Web.Setup;

/// <summary>Where log lines go: to the console for people, and to a folder for programs where one is set.</summary>
public static class SiteLogging
{
    /// <summary>The setting that names the folder of the log files; without it there are none.</summary>
    public const string FolderSetting = "Logging:Folder";

    private const string ConsoleLine = "{Timestamp:yyyy-MM-dd HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";
    private const int FilesKept = 30;

    /// <summary>Makes Serilog the program's log.</summary>
    public static IServiceCollection AddSiteLogging(this IServiceCollection services) => services.AddSerilog(
        (provider, logger) => Configure(logger, provider.GetRequiredService<IConfiguration>()[FolderSetting]),
        preserveStaticLogger: true);

    private static void Configure(LoggerConfiguration logger, string? folder)
    {
        logger
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // A failed command reaches its caller as an exception, which is logged or told there.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Query", LogEventLevel.Fatal)
            .WriteTo.Console(outputTemplate: ConsoleLine, formatProvider: CultureInfo.InvariantCulture);
        if (!string.IsNullOrEmpty(folder))
        {
            logger.WriteTo.File(
                new CompactJsonFormatter(),
                Path.Combine(folder, "site-.json"),
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                retainedFileCountLimit: FilesKept);
        }
    }
}
