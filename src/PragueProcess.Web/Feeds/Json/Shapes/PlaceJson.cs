using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>Where something takes place.</summary>
/// <param name="City">Null when only the state is known.</param>
/// <param name="State">The state's name.</param>
/// <param name="StateCode">ISO 3166-1 alpha-2; XK, user-assigned, for Kosovo.</param>
/// <param name="Member">The key of the member that the state is; null when it is none.</param>
public sealed record PlaceJson(LocalizedJson? City, LocalizedJson State, string StateCode, string? Member)
{
    public static PlaceJson? Of(Translated<PlaceName>? place) => place is null ? null : new PlaceJson(
        place.Own.City is null ? null : place.Words(own => own.City),
        place.Words(own => own.State),
        place.Own.Code,
        place.Own.Member?.Key);
}
