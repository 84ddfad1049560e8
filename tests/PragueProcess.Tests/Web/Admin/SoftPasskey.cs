using System.Buffers.Binary;
using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PragueProcess.Tests.Web.Admin;

/// <summary>A browser with a device that makes a passkey and answers with it (Web Authentication, Level 3; the signature is ES256 of RFC 9053, 2.1).</summary>
internal sealed class SoftPasskey : IDisposable
{
    private const byte PresentAndVerified = 0x05;
    private const byte WithKey = 0x40;

    private static readonly string[] Transports = ["internal"];

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(16);
    private string? _owner;

    /// <summary>The origin that the browser writes down.</summary>
    public string Origin { get; set; } = "https://localhost";

    /// <summary>Whether a page of another site has embedded the one that asks.</summary>
    public bool IsCrossOrigin { get; set; }

    /// <summary>Adds the passkey to the account of whoever is signed in.</summary>
    public async Task<HttpResponseMessage> AddAsync(HttpClient client) => await client.PostFormAsync(
        "/admin/account", "/admin/account/passkeys", new() { ["name"] = "A key", ["credential"] = Make(await AskAsync(client, "/admin/account", "/admin/account/passkeys/options", [])) });

    /// <summary>Makes an account by an invitation.</summary>
    public async Task<HttpResponseMessage> AcceptAsync(HttpClient client, string page, Dictionary<string, string> fields) => await client.PostFormAsync(
        page, "/admin/invitations", new(fields) { ["credential"] = Make(await AskAsync(client, page, "/admin/invitations/passkey-options", fields)) });

    public async Task<HttpResponseMessage> SignInAsync(HttpClient client) => await client.PostFormAsync(
        "/admin/sign-in", "/admin/sign-in/passkey", new() { ["credential"] = Answer(await AskAsync(client, "/admin/sign-in", "/admin/sign-in/passkey-options", [])) });

    /// <summary>Proves who the person is that is signed in.</summary>
    public async Task<HttpResponseMessage> ConfirmAsync(HttpClient client) => await client.PostFormAsync(
        "/admin/confirmation", "/admin/confirmation/passkey", new() { ["credential"] = Answer(await AskAsync(client, "/admin/confirmation", "/admin/confirmation/passkey-options", [])) });

    public void Dispose() => _key.Dispose();

    private static async Task<JsonElement> AskAsync(HttpClient client, string page, string address, Dictionary<string, string> fields)
    {
        using var answer = await client.PostFormAsync(page, address, fields);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    private string Make(JsonElement options)
    {
        _owner = options.GetProperty("user").GetProperty("id").GetString();
        var point = _key.ExportParameters(false).Q;
        byte[] key = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        byte[] data = [.. Head(options.GetProperty("rp").GetProperty("id").GetString()!, PresentAndVerified | WithKey), .. new byte[16], 0, (byte)_id.Length, .. _id, .. key];
        byte[] attestation = [0xA3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xA0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Write(new { clientDataJSON = Encode(Client("webauthn.create", options)), attestationObject = Encode(attestation), transports = Transports });
    }

    private string Answer(JsonElement options)
    {
        var (client, data) = (Client("webauthn.get", options), Head(options.GetProperty("rpId").GetString()!, PresentAndVerified));
        var signature = _key.SignData([.. data, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Write(new { clientDataJSON = Encode(client), authenticatorData = Encode(data), signature = Encode(signature), userHandle = _owner });
    }

    private byte[] Client(string type, JsonElement options) => Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new { type, challenge = options.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = IsCrossOrigin }));

    private static byte[] Head(string site, byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(count, 0);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(site)), flags, .. count];
    }

    private string Write(object response) => JsonSerializer.Serialize(new
    {
        id = Encode(_id),
        rawId = Encode(_id),
        type = "public-key",
        authenticatorAttachment = "platform",
        clientExtensionResults = new { },
        response,
    });

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
