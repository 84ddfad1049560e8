using PragueProcess.Model.Entities;
using PragueProcess.Tests.Files;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>What the program holds in memory while files go up and come down.</summary>
[Collection(EditedSite.Name)]
public sealed class UploadMemoryTests(EditorVisits visits, StartedProgram program) : IClassFixture<StartedProgram>
{
    // Megabytes: as large as a file may be, and one that is not.
    private const int Largest = 50;
    private const int WarmUp = 8;

    // Bytes: what waits to be thrown away is up to thirty megabytes; a file that is held as a whole comes on top of that.
    private const int FlatEnough = Largest * 1024 * 1024;

    // What is read of several hundred hostile files in a row waits longer; a bomb that went off, or all of them together, would be more.
    private const int HostileEnough = 3 * FlatEnough;

    [BrowserFact]
    public async Task The_largest_file_goes_up_and_comes_down_whole_and_is_never_in_memory_as_a_whole()
    {
        await using var visit = await SignInAsync();
        var before = await WarmUpAsync(visit);
        using var table = new SampleTable(Largest);
        await (await FilesDesk.OpenAsync(visit.Page)).UploadAsync(table);
        Assert.InRange(program.PeakMemory - before, 0, FlatEnough);
    }

    [BrowserFact]
    public async Task Hostile_files_are_refused_in_words_and_none_makes_the_program_hold_more_than_it_should()
    {
        await using var visit = await SignInAsync();
        var before = await WarmUpAsync(visit);
        var desk = await FilesDesk.OpenAsync(visit.Page);
        var stored = await StoredAsync();
        foreach (var (fault, (name, bytes)) in HostileFiles.All)
        {
            var (status, words) = await desk.PostAsync(name, bytes());
            Assert.True(status == 422, $"{fault}: {status}");
            Assert.EndsWith(".", words, StringComparison.Ordinal);
        }

        Assert.Equal(stored, await StoredAsync());
        Assert.Empty(program.Spooled);
        Assert.InRange(program.PeakMemory - before, 0, HostileEnough);
    }

    [BrowserFact]
    public async Task Another_limit_than_the_usual_is_obeyed()
    {
        program.Kill();
        await program.StartAsync(("Files__MaxMegabytes", "1"));
        try
        {
            await using var visit = await SignInAsync();
            var desk = await FilesDesk.OpenAsync(visit.Page);
            using var larger = new SampleTable(2);
            await desk.ChooseAsync(larger.Path);
            await desk.SendAsync();
            await desk.SeeProblemAsync("larger than 1 MB");
            using var table = new SampleTable(1);
            var bytes = await File.ReadAllBytesAsync(table.Path);
            Assert.Equal(422, (await desk.PostAsync(table.Name, [.. bytes, (byte)'7'])).Status);
            Assert.Equal(413, (await desk.PostAsync(table.Name, await File.ReadAllBytesAsync(larger.Path))).Status);
            await desk.UploadAsync(table);
        }
        finally
        {
            program.Kill();
            await program.StartAsync();
        }
    }

    // What is loaded and made once is there then.
    private async Task<long> WarmUpAsync(Visit visit)
    {
        program.ForgetPeak();
        using var table = new SampleTable(WarmUp);
        var desk = await FilesDesk.OpenAsync(visit.Page);
        foreach (var type in Enum.GetValues<FileType>())
        {
            var (name, bytes) = SampleFiles.Of(type);
            Assert.Equal(200, (await desk.PostAsync(name, bytes)).Status);
        }

        await desk.UploadAsync(table);
        return program.PeakMemory;
    }

    private async Task<(int Files, int Chunks)> StoredAsync()
    {
        await using var db = program.OpenDatabase();
        return (db.Files.Count(), db.FileChunks.Count());
    }

    private Task<Visit> SignInAsync() => visits.SignInAsync(program.Account, options => options.BaseURL = program.Address);
}
