using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>The form of an item, filled and sent as a browser does.</summary>
internal sealed class DraftForm
{
    private readonly HttpClient _client;
    private readonly List<KeyValuePair<string, string>> _values;

    private DraftForm(HttpClient client, IHtmlDocument page)
    {
        (_client, Page) = (client, page);
        _values = [.. Fields(page).SelectMany(Values)];
    }

    public IHtmlDocument Page { get; }

    public static async Task<DraftForm> OpenAsync(HttpClient client, string path) =>
        new(client, new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative))));

    /// <summary>The form on a page that came back.</summary>
    public async Task<DraftForm> BackAsync(HttpResponseMessage answer) => new(_client, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));

    public string this[string name] => _values.Find(pair => pair.Key == name).Value;

    /// <summary>Types into a field, or adds one that the page does not have.</summary>
    public DraftForm Type(string name, string value)
    {
        _values.RemoveAll(pair => pair.Key == name);
        _values.Add(new(name, value));
        return this;
    }

    /// <summary>Takes a tick off.</summary>
    public DraftForm Untick(string name)
    {
        _values.RemoveAll(pair => pair.Key == name);
        return this;
    }

    public async Task<HttpResponseMessage> SendAsync(string? action = null)
    {
        using var content = new FormUrlEncodedContent(_values);
        return await _client.PostAsync(new Uri(action ?? Page.QuerySelector("#draft")!.GetAttribute("action")!, UriKind.Relative), content);
    }

    public async Task SaveAsync()
    {
        using var answer = await SendAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
    }

    private static IEnumerable<IHtmlElement> Fields(IHtmlDocument page) => page.QuerySelectorAll("#draft input, #draft select, #draft textarea, input[form=draft]").OfType<IHtmlElement>()
        .Where(field => field.HasAttribute("name") && field.Closest("fieldset[disabled]") is null);

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlElement field) => field switch
    {
        IHtmlInputElement { Type: "checkbox", IsChecked: false } => [],
        IHtmlInputElement input => [new(input.Name!, input.Value)],
        IHtmlSelectElement select => [new(select.Name!, select.Value ?? "")],
        IHtmlTextAreaElement text => [new(text.Name!, text.Value)],
        _ => [],
    };
}
