using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage;

/// <summary>The database of the site. Each provider derives a context of its own, which carries that provider's migrations.</summary>
public abstract class SiteDbContext(DbContextOptions options) : IdentityUserContext<Account, int>(options), IDataProtectionKeyContext
{
    // Identity asks the program's services for the version of its tables; made without them, a context would silently lack passkeys.
    private static readonly ServiceProvider Identity = new ServiceCollection()
        .AddAccountTables()
        .BuildServiceProvider();

    /// <summary>The keys by which sessions and forms are protected: one backup holds them too, and every instance has the same.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<Item> Items => Set<Item>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<WorkflowStep> WorkflowSteps => Set<WorkflowStep>();

    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();

    public DbSet<ScheduledChange> ScheduledChanges => Set<ScheduledChange>();

    public DbSet<ItemText> Texts => Set<ItemText>();

    public DbSet<ItemSource> ItemSources => Set<ItemSource>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<OpenForm> OpenForms => Set<OpenForm>();

    public DbSet<ShareLink> ShareLinks => Set<ShareLink>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Slug> Slugs => Set<Slug>();

    public DbSet<OutsideLink> OutsideLinks => Set<OutsideLink>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Place> Places => Set<Place>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<VocabularyTerm> Terms => Set<VocabularyTerm>();

    public DbSet<SiteState> SiteStates => Set<SiteState>();

    public DbSet<Process> Processes => Set<Process>();

    public DbSet<Objective> Objectives => Set<Objective>();

    public DbSet<Priority> Priorities => Set<Priority>();

    public DbSet<PresidencyTerm> PresidencyTerms => Set<PresidencyTerm>();

    public DbSet<Secretariat> Secretariats => Set<Secretariat>();

    public DbSet<Initiative> Initiatives => Set<Initiative>();

    public DbSet<Member> Members => Set<Member>();

    public DbSet<Observer> Observers => Set<Observer>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Document> Documents => Set<Document>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<StoredFileChunk> FileChunks => Set<StoredFileChunk>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<Page> Pages => Set<Page>();

    public DbSet<SearchDocument> SearchDocuments => Set<SearchDocument>();

    public DbSet<SearchWord> SearchWords => Set<SearchWord>();

    /// <summary>Saves, and writes down what belongs into the audit log with it.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        FollowChanges();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <summary>Saves, and writes down what belongs into the audit log with it.</summary>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        FollowChanges();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        if (optionsBuilder.Options.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider is null)
        {
            optionsBuilder.UseApplicationServiceProvider(Identity);
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(SiteDbContext).Assembly);
    }

    private void FollowChanges()
    {
        var services = this.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider!;
        AuditTrail.Follow(this, services.GetService<Actor>()?.AccountId, (services.GetService<TimeProvider>() ?? TimeProvider.System).GetUtcNow());
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite can neither order nor compare DateTimeOffset; ticks do both on either provider.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Language>().HaveConversion<LanguageCodeConverter>().HaveMaxLength(2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<string>().HaveMaxLength(500);
    }

    private sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
        time => time.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));

    private sealed class LanguageCodeConverter() : ValueConverter<Language, string>(
        language => language.Code(), code => Languages.Parse(code));
}
