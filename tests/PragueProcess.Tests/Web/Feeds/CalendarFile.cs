using System.Text;

namespace PragueProcess.Tests.Web.Feeds;

/// <summary>A calendar as another program than ours reads it, line by line (RFC 5545, 3.1).</summary>
/// <param name="Bytes">As sent.</param>
/// <param name="Properties">The calendar's own properties by name with parameters, e.g. <c>SOURCE;VALUE=URI</c>, their text unescaped.</param>
/// <param name="Events">The same of each event.</param>
internal sealed record CalendarFile(
    byte[] Bytes, IReadOnlyDictionary<string, string> Properties, IReadOnlyList<IReadOnlyDictionary<string, string>> Events)
{
    public static async Task<CalendarFile> LoadAsync(Site site, string path)
    {
        using var response = await site.GetAsync(path);
        Assert.True(response.IsSuccessStatusCode, $"{path} answers {(int)response.StatusCode}.");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var lines = Encoding.UTF8.GetString(bytes).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var own = new Dictionary<string, string>();
        var events = new List<Dictionary<string, string>>();
        var current = own;
        foreach (var (name, value) in lines.Select(Parse))
        {
            switch (name, value)
            {
                case ("BEGIN", "VEVENT"):
                    events.Add(current = []);
                    break;
                case ("END", "VEVENT"):
                    current = own;
                    break;
                case (not "BEGIN" and not "END", _):
                    current.Add(name, value);
                    break;
            }
        }

        return new CalendarFile(bytes, own, events);
    }

    private static (string Name, string Value) Parse(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var value = line[(colon + 1)..];
        return (line[..colon], value.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal));
    }
}
