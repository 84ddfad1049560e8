using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests.Editors;

/// <summary>The line breaks, the program is killed and its disk is full while a file goes up: nothing half is kept, and it can be sent again.</summary>
[Collection(EditedSite.Name)]
public sealed class UploadFailureTests(EditorVisits visits, StartedProgram program) : IClassFixture<StartedProgram>
{
    private const string NotSent = "could not be sent";
    private const string NotStored = "could not store the file";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [BrowserFact]
    public async Task A_line_that_breaks_half_way_leaves_nothing_and_the_file_is_still_chosen_and_sent_again()
    {
        using var line = new Line(program.Address);
        using var table = new SampleTable(8);
        await using var visit = await SignInAsync(line.Address);
        var desk = await SendHalfAsync(visit, line, table);
        line.Break();
        await desk.SeeProblemAsync(NotSent);
        await WaitAsync(() => !program.Spooled.Any());
        await SeeNothingOfAsync(desk, table);
        line.Mend();
        await desk.SendAsync();
        await desk.SeeStoredAsync(table);
    }

    [BrowserFact]
    public async Task A_program_that_is_killed_while_a_file_comes_in_has_nothing_of_it_when_it_starts_again()
    {
        using var line = new Line(program.Address);
        using var table = new SampleTable(8);
        await using var visit = await SignInAsync(line.Address);
        var desk = await SendHalfAsync(visit, line, table);
        program.Kill();
        await desk.SeeProblemAsync(NotSent);
        Assert.NotEmpty(program.Spooled);
        line.Mend();
        await program.StartAsync();
        Assert.Empty(program.Spooled);
        await SeeNothingOfAsync(desk, table);
        await desk.SendAsync();
        await desk.SeeStoredAsync(table);
    }

    [BrowserFact]
    public async Task A_program_that_is_killed_while_it_stores_a_file_shows_no_half_of_it_and_takes_it_again()
    {
        await using var visit = await SignInAsync(program.Address);
        var (desk, table) = await KillHalfWayAsync(visit);
        using var sent = table;
        await desk.SeeProblemAsync(NotSent);
        await program.StartAsync();
        await desk.SeeNothingOfAsync(table, program.Address);
        await desk.SendAsync();
        await desk.SeeStoredAsync(table);
    }

    [SmallDiskFact]
    public Task A_file_for_which_the_disk_has_no_room_is_refused_in_words_and_taken_once_there_is() => FillAsync(room: 0);

    [SmallDiskFact]
    public Task A_file_that_comes_in_but_for_which_the_database_has_no_room_is_refused_in_words_and_taken_once_there_is() => FillAsync(room: 12 * 1024 * 1024);

    private async Task FillAsync(int room)
    {
        using var table = new SampleTable(8);
        await using var visit = await SignInAsync(program.Address);
        var desk = await FilesDesk.OpenAsync(visit.Page);
        await desk.ChooseAsync(table.Path);
        await program.FillDiskAsync(room);
        try
        {
            await desk.SendAsync();
            await desk.SeeProblemAsync(NotStored);
            await SeeNothingOfAsync(desk, table);
            Assert.Empty(program.Spooled);
            Assert.Equal(200, (await visit.Page.APIRequest.GetAsync("/en")).Status);
        }
        finally
        {
            program.MakeRoom();
        }

        await desk.SendAsync();
        await desk.SeeStoredAsync(table);
    }

    private async Task<FilesDesk> SendHalfAsync(Visit visit, Line line, SampleTable table)
    {
        var desk = await FilesDesk.OpenAsync(visit.Page);
        await desk.ChooseAsync(table.Path);
        var held = line.HoldAfterAsync(table.Length / 2);
        await desk.SendAsync();
        await held;
        await WaitAsync(program.Spooled.Any);
        return desk;
    }

    private async Task SeeNothingOfAsync(FilesDesk desk, SampleTable table)
    {
        await desk.SeeNothingOfAsync(table, program.Address);
        await using var db = program.OpenDatabase();
        // A full disk may have no room for removing the rest either; housekeeping does that later.
        Assert.False(await db.Files.AnyAsync(file => file.Sha256 == table.Sha256 && file.State != StoredFileState.Incomplete));
    }

    // A program that has stored the whole before it is killed is given another file.
    private async Task<(FilesDesk Desk, SampleTable Table)> KillHalfWayAsync(Visit visit)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var desk = await FilesDesk.OpenAsync(visit.Page);
            var table = new SampleTable(40);
            await desk.ChooseAsync(table.Path);
            await desk.SendAsync();
            if (await IsKilledHalfWayAsync(table))
            {
                return (desk, table);
            }

            table.Dispose();
            await program.StartAsync();
        }

        throw new InvalidOperationException("The file was never there in part.");
    }

    // Reading waits for nobody who writes: it sees the first of some forty pieces before the last comes.
    private async Task<bool> IsKilledHalfWayAsync(SampleTable table)
    {
        await using var db = program.OpenDatabase();
        var stored = db.Files.Where(file => file.Sha256 == table.Sha256);
        var half = stored.Where(file => file.State == StoredFileState.Incomplete && db.FileChunks.Any(chunk => chunk.FileId == file.Id));
        await WaitAsync(() => half.Any() || stored.Any(file => file.State == StoredFileState.Complete));
        program.Kill();
        return await half.AnyAsync();
    }

    private static async Task WaitAsync(Func<bool> isSo)
    {
        for (var passed = Stopwatch.StartNew(); !isSo(); await Task.Delay(1))
        {
            Assert.True(passed.Elapsed < Patience, "It did not come to that.");
        }
    }

    private Task<Visit> SignInAsync(string address) => visits.SignInAsync(program.Account, options => options.BaseURL = address);
}
