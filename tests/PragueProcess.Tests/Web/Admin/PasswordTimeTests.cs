using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>How long a refused sign-in takes: what costs time is the hash of the password.</summary>
public sealed class PasswordTimeTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";

    [Theory]
    [InlineData("known")]
    [InlineData("unknown")]
    [InlineData("disabled")]
    [InlineData("locked")]
    [InlineData("passkeys only")]
    public async Task Every_refusal_makes_one_hash_whosever_address_it_is(string kind)
    {
        var email = await MakeAsync(kind);
        var hasher = new Counting();
        await using var running = site.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<IPasswordHasher<Account>>(hasher)));
        using var client = running.Browser();
        await client.GetStringAsync(new Uri("/admin/sign-in", UriKind.Relative));
        hasher.Hashes = 0;
        using var answer = await client.SignInAsync(email, "wrong");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(1, hasher.Hashes);
    }

    private async Task<string> MakeAsync(string kind)
    {
        var email = $"{Guid.NewGuid():N}@prague.example";
        if (kind != "unknown")
        {
            await site.MakeAccountAsync(email, Password, isDisabled: kind == "disabled");
        }

        await site.WithAsync((SiteDbContext db) => db.Users.Where(user => user.Email == email).ExecuteUpdateAsync(set => set
            .SetProperty(user => user.LockoutEnd, kind == "locked" ? DateTimeOffset.UtcNow.AddMinutes(5) : null)
            .SetProperty(user => user.PasswordHash, user => kind == "passkeys only" ? null : user.PasswordHash)));
        return email;
    }

    private sealed class Counting : PasswordHasher<Account>
    {
        public int Hashes { get; set; }

        public override string HashPassword(Account user, string password)
        {
            Hashes++;
            return base.HashPassword(user, password);
        }

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Hashes++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
