using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class WithdrawalMapping : IEntityTypeConfiguration<Withdrawal>
{
    public void Configure(EntityTypeBuilder<Withdrawal> builder)
    {
        builder.HasKey(withdrawal => withdrawal.ItemId);
        builder.HasNote(withdrawal => withdrawal.Note);
        builder.HasOne(withdrawal => withdrawal.Item).WithOne(item => item.Withdrawal)
            .HasForeignKey<Withdrawal>(withdrawal => withdrawal.ItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(withdrawal => withdrawal.MovedTo).WithMany().HasForeignKey(withdrawal => withdrawal.MovedToId).OnDelete(DeleteBehavior.Restrict);
    }
}
