using System.Security.Cryptography;
using Microsoft.Playwright;
using PragueProcess.Web.Areas.Admin;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>The page of files in a tab, and what a person does there.</summary>
internal sealed class FilesDesk(IPage page)
{
    public ILocator Progress => page.GetByRole(AriaRole.Progressbar);

    /// <summary>Opens the page.</summary>
    public static async Task<FilesDesk> OpenAsync(IPage page)
    {
        await page.GotoAsync(AdminLinks.Files);
        return new FilesDesk(page);
    }

    public Task ChooseAsync(string file) => page.SetInputFilesAsync("#file", file);

    public Task SendAsync() => page.Locator("form[data-upload] [type=submit]").ClickAsync();

    public async Task UploadAsync(SampleTable table)
    {
        await ChooseAsync(table.Path);
        await SendAsync();
        await SeeStoredAsync(table);
    }

    /// <summary>Sees what the page says is wrong, and that the file can be sent again.</summary>
    public async Task SeeProblemAsync(string problem)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync(problem);
        await Assertions.Expect(Progress).ToBeHiddenAsync();
    }

    /// <summary>Sees the page of a file.</summary>
    public Task SeeStoredAsync(string name) => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = name })).ToBeVisibleAsync();

    /// <summary>Sees the page of a file, and that it comes down as it went up.</summary>
    public async Task SeeStoredAsync(SampleTable table)
    {
        await SeeStoredAsync(table.Name);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Download" }).ClickAsync());
        await using var content = File.OpenRead(await download.PathAsync());
        Assert.Equal(table.Sha256, Convert.ToHexStringLower(await SHA256.HashDataAsync(content)));
    }

    /// <summary>Sees that the site neither lists nor sends a file, and answers.</summary>
    /// <param name="table">The file.</param>
    /// <param name="address">Where the site answers.</param>
    public async Task SeeNothingOfAsync(SampleTable table, string address)
    {
        var list = await page.APIRequest.GetAsync(address + AdminLinks.Files);
        Assert.Equal(200, list.Status);
        Assert.DoesNotContain(table.Name, await list.TextAsync(), StringComparison.Ordinal);
        foreach (var path in new[] { AdminLinks.File(table.Sha256), AdminLinks.FileContent(table.Sha256), $"/files/{table.Sha256}/{table.Name}" })
        {
            Assert.Equal(404, (await page.APIRequest.GetAsync(address + path)).Status);
        }
    }

    /// <summary>Sends a file without choosing it in the page, as whoever means harm can: under any name.</summary>
    /// <returns>The status of the answer, and what it says.</returns>
    public async Task<(int Status, string Words)> PostAsync(string name, byte[] bytes)
    {
        var form = page.APIRequest.CreateFormData();
        form.Set("__RequestVerificationToken", await page.InputValueAsync("form[data-upload] [name=__RequestVerificationToken]"));
        form.Set("file", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });
        var answer = await page.APIRequest.PostAsync(AdminLinks.Files, new() { Multipart = form, Headers = [new("Accept", "application/json")] });
        return (answer.Status, await answer.TextAsync());
    }
}
