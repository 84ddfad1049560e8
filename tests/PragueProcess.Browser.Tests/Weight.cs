using System.Globalization;
using PragueProcess.Model.Entities;

namespace PragueProcess.Browser.Tests;

/// <summary>What a first visit to a page costs, in bytes of compressed bodies.</summary>
public sealed record Weight(PageKind Kind, Language Language, int Html, int FirstRound, int FirstView, int Scripts)
{
    // Ten packets of 1,460 bytes: what a server sends before it waits for the first answer (RFC 6928).
    private const int MaxFirstRound = 14_600;
    private const int MaxFirstRoundOfLists = 20_000;
    private const int MaxFirstView = 60_000;
    private const int MaxScripts = 5_120;

    public bool IsTooHeavy =>
        FirstRound > (Kind is PageKind.Members or PageKind.Meetings ? MaxFirstRoundOfLists : MaxFirstRound)
        || FirstView > MaxFirstView
        || Scripts > MaxScripts;

    /// <summary>As a row of a table in markdown.</summary>
    public string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Kind} | {Language.Code()} | {Html} | {FirstRound} | {FirstView} | {Scripts} | {(IsTooHeavy ? "too heavy" : "")} |");
}
