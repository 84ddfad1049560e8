using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Feeds.Json.Shapes;

/// <summary>An observer: a state or an organisation.</summary>
/// <param name="Key">Its immutable name.</param>
/// <param name="Permalink">The address by which it can be cited for ever.</param>
/// <param name="Participation">Since or until when it observes; null when that is not known.</param>
public sealed record ObserverJson(
    string Key, string Permalink, LocalizedJson Names, MemberCategory Category, DatesJson? Participation, TextJson? Text, SourcingJson Sourcing)
{
    public static ObserverJson Of(Translated<ObserverProfile> observer, JsonLinks links) => new(
        observer.Own.Key,
        links.Permalink(observer.Own.Key),
        LocalizedJson.Titles(observer.Part(own => own.Text)),
        observer.Own.Category,
        DatesJson.Of(observer.Own.Participation),
        TextJson.Of(observer.Own.Text),
        SourcingJson.Of(observer.Part(own => own.Sourcing), links));
}

/// <summary>The observers, and what the process says of observing.</summary>
public sealed record ObserversJson(IReadOnlyList<ObserverJson> Observers, PassageJson? Policy)
{
    public static ObserversJson Of(Translated<IReadOnlyList<ObserverProfile>> observers, Translated<PageText>? policy, JsonLinks links) => new(
        [.. observers.Each(own => own, observer => observer.Key).Select(observer => ObserverJson.Of(observer, links))],
        PassageJson.Of(policy, links));
}
