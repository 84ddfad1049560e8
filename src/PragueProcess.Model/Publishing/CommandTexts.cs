using PragueProcess.Model.Text;

namespace PragueProcess.Model.Publishing;

/// <summary>The rules for what a person writes beside a content.</summary>
internal static class CommandTexts
{
    /// <summary>Why a text cannot be kept; none when it can, or is missing.</summary>
    public static IEnumerable<Refusal> Check(string field, string? text, int maxLength, params object[] details)
    {
        if (text?.Length > maxLength)
        {
            yield return new Refusal(RefusalReason.TooLong, [field, maxLength, .. details]);
        }

        if (text is not null && TextNormalizer.FindHidden(text, allowLines: true) is { } hidden)
        {
            yield return new Refusal(RefusalReason.HiddenCharacter, [field, hidden, .. details]);
        }
    }
}
