using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace PragueProcess.Model.Storage;

/// <summary>The tables in which accounts are kept.</summary>
public static class AccountTables
{
    /// <summary>Asks for the version of Identity's tables that has passkeys. Every provider of services that makes a <see cref="SiteDbContext"/> needs it.</summary>
    public static IServiceCollection AddAccountTables(this IServiceCollection services) =>
        services.Configure<IdentityOptions>(options => options.Stores.SchemaVersion = IdentitySchemaVersions.Version3);

    /// <summary>Keeps the keys of sessions and forms in the site's database.</summary>
    public static IDataProtectionBuilder PersistKeysToSite(this IDataProtectionBuilder protection) => protection.PersistKeysToDbContext<SiteDbContext>();

    /// <summary>Keeps accounts in the site's database.</summary>
    public static IdentityBuilder AddAccountStore(this IdentityBuilder identity) => identity.AddUserStore<AccountStore>();
}
