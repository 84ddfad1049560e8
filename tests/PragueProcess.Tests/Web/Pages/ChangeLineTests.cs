using PragueProcess.Model.Text;
using PragueProcess.Web.Pages;

namespace PragueProcess.Tests.Web.Pages;

/// <summary>How a changed field is told where there is no markup.</summary>
public sealed class ChangeLineTests
{
    private static readonly WordRun Kept = new(WordFate.Kept, "in");
    private static readonly WordRun Removed = new(WordFate.Removed, "Lisbon");
    private static readonly WordRun Added = new(WordFate.Added, "Porto");

    public static TheoryData<WordRun[], string> Lines => new()
    {
        { [Removed, Added], "place: Lisbon → Porto" },
        { [Kept, Removed, Added], "place: in Lisbon → in Porto" },
        { [Added], "place: – → Porto" },
        { [Removed], "place: Lisbon → –" },
        { [], "place" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_tells_the_old_words_and_the_new_ones(WordRun[] runs, string text) => Assert.Equal(text, new ChangeLine("place", runs, null).Text);
}
