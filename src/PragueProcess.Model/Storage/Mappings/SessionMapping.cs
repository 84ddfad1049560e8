using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(session => session.KeyHash).HasMaxLength(Session.KeyHashLength);
        builder.HasIndex(session => session.KeyHash).IsUnique();
        builder.Property(session => session.Browser).HasMaxLength(Session.BrowserMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId);
    }
}
