using Microsoft.EntityFrameworkCore.Storage;

namespace PragueProcess.Model.Publishing;

/// <summary>A change that is only tried: seen until it is disposed of by whoever made it, then undone.</summary>
public sealed class Trial : IAsyncDisposable
{
    private readonly IDbContextTransaction _transaction;

    internal Trial(IDbContextTransaction transaction, Outcome outcome) => (_transaction, Outcome) = (transaction, outcome);

    /// <summary>Whether it could be done, and why not.</summary>
    public Outcome Outcome { get; }

    public ValueTask DisposeAsync() => _transaction.DisposeAsync();
}
