using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing.Purging;
using PragueProcess.Model.Storage;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>What an administrator changes while another request has the account in hand.</summary>
public sealed class AccountRaceTests(Site site) : IClassFixture<Site>
{
    private const string Password = "a long enough sentence 1";

    [Theory]
    [InlineData("wrong")]
    [InlineData(Password)]
    public async Task A_sign_in_under_way_does_not_undo_that_the_account_was_disabled(string password)
    {
        var account = await MakeAsync();
        await using var running = Running(services => services.AddScoped<IPasswordHasher<Account>>(_ => new Hasher(() => DisableAsync(account).GetAwaiter().GetResult())));
        using var client = running.Browser();
        using var answer = await client.SignInAsync(account.Email!, password);
        await AssertDisabledAsync(account, client);
    }

    [Fact]
    public async Task A_sign_in_under_way_does_not_bring_back_a_person_who_was_purged()
    {
        using var own = new Site();
        await own.MakeAccountAsync("last@prague.example", Password, Role.Administrator);
        var account = await own.MakeAccountAsync("forgotten@prague.example", Password);
        Task PurgeAsync() => own.WithAsync((Purges purges) => purges.PersonAsync(account.Email!, CancellationToken.None));
        await using var running = own.WithWebHostBuilder(builder => builder.ConfigureServices(services =>
            services.AddScoped<IPasswordHasher<Account>>(_ => new Hasher(() => PurgeAsync().GetAwaiter().GetResult()))));
        using var client = running.Browser();
        using var answer = await client.SignInAsync(account.Email!, "wrong");
        var now = await own.WithAsync((SiteDbContext db) => db.Users.AsNoTracking().SingleAsync(user => user.Id == account.Id));
        Assert.Equal((Purges.Mark, null, null, true), (now.DisplayName, now.Email, now.PasswordHash, now.IsDisabled));
    }

    [Fact]
    public async Task A_form_of_the_account_under_way_undoes_nothing_and_says_that_it_was_not_saved()
    {
        var account = await MakeAsync();
        var moment = new Moment();
        await using var running = Running(services => services.AddSingleton<IUserValidator<Account>>(moment));
        using var client = running.Browser();
        using var signedIn = await client.SignInAsync(account.Email!, Password);
        moment.Work = () => DisableAsync(account);
        using var answer = await client.PostFormAsync("/admin/account", "/admin/account", new() { ["displayName"] = "Somebody else", ["language"] = "en" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("This was not saved", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await AssertDisabledAsync(account, client);
    }

    [Fact]
    public async Task An_app_that_could_not_be_set_up_is_not_said_to_be()
    {
        var account = await MakeAsync();
        var moment = new Moment();
        await using var running = Running(services => services.AddSingleton<IUserValidator<Account>>(moment));
        using var client = running.Browser();
        using var signedIn = await client.SignInAsync(account.Email!, Password);
        moment.Work = () => DisableAsync(account);
        var (_, answer) = await AuthenticatorApp.SendAsync(client);
        using (answer)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("This was not saved", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await AssertDisabledAsync(account, client);
    }

    private Task<Account> MakeAsync() => site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password);

    private WebApplicationFactory<Program> Running(Action<IServiceCollection> add) => site.WithWebHostBuilder(builder => builder.ConfigureServices(add));

    private async Task DisableAsync(Account account)
    {
        // Without another administrator nobody's account is changed.
        await site.MakeAccountAsync($"{Guid.NewGuid():N}@prague.example", Password, Role.Administrator);
        Assert.True(await site.WithAsync((People people) => people.ChangeAsync(account.Id, Role.Contributor, [], isDisabled: true)));
    }

    private async Task AssertDisabledAsync(Account account, HttpClient client)
    {
        var now = await site.WithAsync((SiteDbContext db) => db.Users.AsNoTracking().SingleAsync(user => user.Id == account.Id));
        Assert.Equal((true, Role.Contributor), (now.IsDisabled, now.Role));
        Assert.NotEqual(account.SecurityStamp, now.SecurityStamp);
        using var answer = await client.GetAsync(new Uri("/admin", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    // Something happens, once, while a password is compared.
    private sealed class Hasher(Action work) : PasswordHasher<Account>
    {
        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            work();
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    // Something happens, once, between the reading and the writing of an account.
    private sealed class Moment : IUserValidator<Account>
    {
        public Func<Task>? Work { get; set; }

        public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
        {
            var work = Work;
            Work = null;
            await (work?.Invoke() ?? Task.CompletedTask);
            return IdentityResult.Success;
        }
    }
}
