using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Attention;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Content;
using PragueProcess.Model.Files;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Publishing.Purging;
using PragueProcess.Model.Publishing.References;
using PragueProcess.Model.Publishing.Workflow;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Search;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model;

/// <summary>Registers what the model offers.</summary>
public static class ModelServices
{
    /// <summary>Adds queries and commands. The caller adds the <see cref="Storage.SiteDbContext"/> and the <see cref="ReservedSlugs"/>.</summary>
    public static IServiceCollection AddSiteModel(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddAccountTables();
        services.AddSingleton<MarkdownRenderer>();
        services.AddScoped<Invitations>();
        services.AddScoped<Sessions>();
        services.AddScoped<People>();
        services.AddScoped<Digests>();
        services.AddScoped<Revisions>();
        services.TryAddSingleton(new PublishingOptions(RequiresApproval: false));
        services.AddScoped<Publications>();
        services.AddScoped<Withdrawals>();
        services.AddScoped<ReferenceData>();
        services.AddScoped<Drafts>();
        services.AddScoped<Trash>();
        services.AddScoped<ScheduledChanges>();
        services.AddScoped<DueChanges>();
        services.AddScoped<WorkflowQueries>();
        services.AddScoped<ItemListQueries>();
        services.AddScoped<HistoryQueries>();
        services.AddScoped<Submissions>();
        services.AddScoped<ContentImporter>();
        services.AddScoped<ContentExporter>();
        services.AddScoped<ContentVersionQueries>();
        services.AddScoped<SlugQueries>();
        services.AddScoped<SitemapQueries>();
        services.AddScoped<ProfileQueries>();
        services.AddScoped<MemberQueries>();
        services.AddScoped<MembershipQueries>();
        services.AddScoped<OpenQuestionQueries>();
        services.AddScoped<ProcessQueries>();
        services.AddScoped<PresidencyQueries>();
        services.AddScoped<SecretariatQueries>();
        services.AddScoped<ObserverQueries>();
        services.AddScoped<MeetingQueries>();
        services.AddScoped<DocumentQueries>();
        services.AddScoped<FileQueries>();
        services.AddScoped<StoredFiles>();
        services.AddScoped<FileListQueries>();
        services.AddScoped<FileReplacements>();
        services.AddScoped<ContactQueries>();
        services.AddScoped<PageQueries>();
        services.AddScoped<ChangeQueries>();
        services.AddScoped<FormerNames>();
        services.AddScoped<ReferenceNames>();
        services.AddScoped<ItemNames>();
        services.AddScoped<SearchIndex>();
        services.AddScoped<SearchQueries>();
        services.AddScoped<ItemHistoryQueries>();
        services.AddScoped<DraftQueries>();
        services.AddScoped<ReferenceChoiceQueries>();
        services.AddScoped<TextPreviews>();
        services.AddScoped<OpenForms>();
        services.AddScoped<ShareLinks>();
        services.AddScoped<Actor>();
        services.AddScoped<AuditLog>();
        services.AddScoped<DatabaseBackups>();
        services.AddScoped<Purges>();
        services.AddScoped<AttentionQueries>();
        services.AddScoped<DeadLinks>();
        services.AddScoped<OutsideLinks>();
        services.AddScoped<Redirects>();
        services.AddScoped<ReferrerQueries>();
        return services;
    }
}
