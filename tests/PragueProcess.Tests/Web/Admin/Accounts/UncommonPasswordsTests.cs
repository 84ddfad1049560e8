using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;

namespace PragueProcess.Tests.Web.Admin.Accounts;

public sealed class UncommonPasswordsTests
{
    private static readonly Account Ana = new() { DisplayName = "Ana Перес", Email = "ana.quintero@prague.example", Role = Role.Editor };

    [Theory]
    [InlineData("password1234")]
    [InlineData("p@ssw0rd1234")]
    [InlineData("PragueProcess2026")]
    [InlineData("prague-process-2026")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabcabc")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("!QAZ2wsx#EDC")]
    [InlineData("zaq12wsxcde3")]
    [InlineData("qwer1234asdf")]
    [InlineData("trustno1trustno1")]
    [InlineData("123456789012")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("motdepasse1999")]
    [InlineData("Contraseña2026")]
    [InlineData("пароль123456")]
    [InlineData("йцукенгшщзхъ")]
    [InlineData("Summer2026Summer")]
    [InlineData("Quintero-1987")]
    [InlineData("Ana.Quintero.2026")]
    [InlineData("Перес12345678")]
    [InlineData("iloveyou!!!!!!!!")]
    [InlineData("dragonmonkey1")]
    public async Task What_many_would_choose_is_refused(string password) => Assert.False(await IsGoodAsync(password));

    [Theory]
    [InlineData("83749283719284471")]
    [InlineData("7f3$9-2b1#8a6&4d0!")]
    [InlineData("four words of mine")]
    [InlineData("correct horse battery staple")]
    [InlineData("деревянный ёжик поёт")]
    [InlineData("mi gata duerme al revés")]
    [InlineData("xK9vQ2mL7pTz")]
    [InlineData("tournesol bleu sous la neige")]
    public async Task What_nobody_foresees_is_taken_of_whatever_characters_it_is(string password) => Assert.True(await IsGoodAsync(password));

    [Fact]
    public async Task A_long_password_is_answered_fast()
    {
        // The list of common ones is read first.
        await IsGoodAsync("xK9vQ2mL7pTz");
        var start = System.Diagnostics.Stopwatch.StartNew();
        await IsGoodAsync(string.Concat(Enumerable.Repeat("p@4$1l0w", 5_000)));
        Assert.InRange(start.Elapsed.TotalSeconds, 0, 5);
    }

    private static async Task<bool> IsGoodAsync(string password) => (await new UncommonPasswords().ValidateAsync(null!, Ana, password)).Succeeded;
}
