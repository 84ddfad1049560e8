namespace PragueProcess.Web.Pages.SchemaOrg;

/// <summary>See schema.org/Organization.</summary>
internal sealed record Organization : Thing
{
    public string? FoundingDate { get; init; }

    public IReadOnlyList<PostalAddress>? Address { get; init; }

    public IReadOnlyList<ContactPoint>? ContactPoint { get; init; }

    /// <summary>The members by their names.</summary>
    public IReadOnlyList<Thing>? Member { get; init; }
}

/// <summary>See schema.org/Country.</summary>
internal sealed record Country : Thing
{
    /// <summary>ISO 3166-1 alpha-2, or a code that the standard leaves to its users.</summary>
    public string? Identifier { get; init; }
}

/// <summary>See schema.org/ContactPoint.</summary>
internal sealed record ContactPoint : Thing
{
    public string? Email { get; init; }

    public string? Telephone { get; init; }
}

/// <summary>See schema.org/PostalAddress. The country is named, not coded: as pages show it.</summary>
internal sealed record PostalAddress : Thing
{
    public string? StreetAddress { get; init; }

    public string? AddressLocality { get; init; }

    public string? AddressCountry { get; init; }
}
