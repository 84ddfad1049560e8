using PragueProcess.Model.Checks;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>Three numbers of member States that should be one.</summary>
/// <param name="Declared">How many the process declares.</param>
/// <param name="NamedInSource">How many the main source's list names.</param>
/// <param name="Listed">How many are listed here, from all sources.</param>
public sealed record MemberCountJson(int Declared, int NamedInSource, int Listed)
{
    public static MemberCountJson? Of(Finding? finding) => finding is { Kind: FindingKind.MemberCountDiffers, Numbers: [var declared, var named, var listed] }
        ? new MemberCountJson(declared, named, listed)
        : null;
}
