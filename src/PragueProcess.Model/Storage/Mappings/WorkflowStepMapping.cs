using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PragueProcess.Model.Entities;

namespace PragueProcess.Model.Storage.Mappings;

internal sealed class WorkflowStepMapping : IEntityTypeConfiguration<WorkflowStep>
{
    public void Configure(EntityTypeBuilder<WorkflowStep> builder)
    {
        builder.Property(step => step.Author).HasMaxLength(Revision.AuthorMaxLength);
        builder.Property(step => step.Comment).HasMaxLength(Revision.CommentMaxLength);
        builder.HasOne(step => step.Item).WithMany(item => item.Steps).HasForeignKey(step => step.ItemId).OnDelete(DeleteBehavior.Restrict);
    }
}
