using Microsoft.Extensions.Options;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Attention;
using PragueProcess.Web.Areas.Admin.Audit;
using PragueProcess.Web.Areas.Admin.Backups;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>Registers how drafts become public.</summary>
internal static class WorkflowServices
{
    public static void AddWorkflow(this IServiceCollection services)
    {
        services.AddSingleton(provider => new PublishingOptions(provider.GetRequiredService<IOptions<EditingOptions>>().Value.RequiresApproval));
        services.AddSingleton<Moments>();
        services.AddSingleton<AttentionWording>();
        services.AddSingleton<AuditWording>();
        services.AddSingleton<DigestMail>();
        services.AddScoped<BackupFolder>();
        services.AddHostedService<DigestService>();
        services.AddHostedService<DueChangesService>();
        services.AddHostedService<Housekeeping>();
    }
}
