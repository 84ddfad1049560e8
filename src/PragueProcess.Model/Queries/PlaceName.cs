using PragueProcess.Model.Entities;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Queries;

/// <summary>A place as a reader sees it.</summary>
/// <param name="Code">The state's ISO 3166-1 alpha-2 code, or <c>XK</c>.</param>
/// <param name="City">The city; null when only the state is known.</param>
/// <param name="State">The state's name.</param>
/// <param name="Member">The member that the state is; null when it is none.</param>
public sealed record PlaceName(string Code, string? City, string State, MemberName? Member)
{
    /// <summary>The city or, where none is known, the state.</summary>
    public string Brief => City ?? State;

    internal static PlaceName? Of(Place? place, MemberNames members, Language language)
    {
        if (place is null)
        {
            return null;
        }

        var member = members.OfCode(place.StateCode);
        return new PlaceName(place.StateCode, place.City?[language], member?.Text.ShortTitle ?? StateNames.OfCode(place.StateCode, language), member);
    }
}
