using PragueProcess.Model.Entities;
using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Model.Publishing.Rows;

internal sealed class ContactRowWriter : RowWriter<ContactContent, Contact>
{
    protected override void Fill(Contact row, ContactContent content, ResolvedReferences references)
    {
        row.Position = content.Position;
        row.Recipient = string.Join('\n', content.Recipient);
        row.Street = content.Street;
        row.PlaceId = references.IdOrNull(ReferenceTarget.Place, content.Place);
        row.Email = content.Email;
        row.Telephone = content.Telephone;
        row.Website = content.Website;
    }
}
