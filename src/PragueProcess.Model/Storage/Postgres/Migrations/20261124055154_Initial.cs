using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PragueProcess.Model.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Organisations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Website = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Founded = table.Column<int>(type: "integer", nullable: true),
                    MemberStates = table.Column<int>(type: "integer", nullable: true),
                    Countries = table.Column<int>(type: "integer", nullable: true),
                    Acronym_En = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Acronym_Es = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Acronym_Fr = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Acronym_Ru = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Name_En = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name_Es = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name_Fr = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name_Ru = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Places",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    StateCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Aliases = table.Column<List<string>>(type: "text[]", nullable: false),
                    City_En = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    City_Es = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    City_Fr = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    City_Ru = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Places", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SiteStates",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    ContentVersion = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteStates", x => x.Id);
                    table.CheckConstraint("CK_SiteState_Only", "\"Id\" = 1");
                });

            migrationBuilder.CreateTable(
                name: "Terms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Vocabulary = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Name_En = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name_Es = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name_Fr = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Name_Ru = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Terms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    PublisherId = table.Column<int>(type: "integer", nullable: false),
                    LanguageCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CheckedInStoredCopy = table.Column<bool>(type: "boolean", nullable: false),
                    CheckBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Title_En = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Title_Es = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Title_Fr = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Title_Ru = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sources_Organisations_PublisherId",
                        column: x => x.PublisherId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Recipient = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Street = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    PlaceId = table.Column<int>(type: "integer", nullable: true),
                    Email = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Telephone = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Website = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacts_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Documents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    KindId = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    OriginalTitle = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    OriginalLanguageCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    MeetingId = table.Column<int>(type: "integer", nullable: true),
                    Date_FirstDay = table.Column<int>(type: "integer", nullable: true),
                    Date_LastDay = table.Column<int>(type: "integer", nullable: true),
                    Date_Precision = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Date_Text = table.Column<string>(type: "character varying(21)", maxLength: 21, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Documents", x => x.Id);
                    table.CheckConstraint("CK_Document_Date", "\"Date_FirstDay\" <= \"Date_LastDay\"");
                    table.ForeignKey(
                        name: "FK_Documents_Terms_KindId",
                        column: x => x.KindId,
                        principalTable: "Terms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentVersion",
                columns: table => new
                {
                    DocumentId = table.Column<int>(type: "integer", nullable: false),
                    LanguageCode = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Url = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentVersion", x => new { x.DocumentId, x.LanguageCode });
                    table.ForeignKey(
                        name: "FK_DocumentVersion_Documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "Documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InitiativeLead",
                columns: table => new
                {
                    InitiativeId = table.Column<int>(type: "integer", nullable: false),
                    MemberId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InitiativeLead", x => new { x.InitiativeId, x.MemberId });
                });

            migrationBuilder.CreateTable(
                name: "Initiatives",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    FunderId = table.Column<int>(type: "integer", nullable: true),
                    Dates_FirstDay = table.Column<int>(type: "integer", nullable: false),
                    Dates_LastDay = table.Column<int>(type: "integer", nullable: false),
                    Dates_Precision = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Dates_Text = table.Column<string>(type: "character varying(21)", maxLength: 21, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Initiatives", x => x.Id);
                    table.CheckConstraint("CK_Initiative_Dates", "\"Dates_FirstDay\" <= \"Dates_LastDay\"");
                    table.ForeignKey(
                        name: "FK_Initiatives_Organisations_FunderId",
                        column: x => x.FunderId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Items",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    State = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    LiveRevisionId = table.Column<int>(type: "integer", nullable: true),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Items", x => x.Id);
                    table.CheckConstraint("CK_Item_Live", "\"State\" = 'Draft' OR \"LiveRevisionId\" IS NOT NULL");
                });

            migrationBuilder.CreateTable(
                name: "ItemSources",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ItemId = table.Column<int>(type: "integer", nullable: false),
                    SourceId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Field = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    DifferingValue = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemSources", x => x.Id);
                    table.CheckConstraint("CK_ItemSource_Field", "\"DifferingValue\" IS NULL OR \"Field\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_ItemSources_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ItemSources_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    KindId = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Attendance = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    PlaceId = table.Column<int>(type: "integer", nullable: true),
                    PlaceStatement = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    OfficialTitle = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Participants = table.Column<int>(type: "integer", nullable: true),
                    ParticipatingStates = table.Column<int>(type: "integer", nullable: true),
                    Dates_FirstDay = table.Column<int>(type: "integer", nullable: false),
                    Dates_LastDay = table.Column<int>(type: "integer", nullable: false),
                    Dates_Precision = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Dates_Text = table.Column<string>(type: "character varying(21)", maxLength: 21, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                    table.CheckConstraint("CK_Meeting_Counts", "\"Participants\" > 0 AND \"ParticipatingStates\" > 0");
                    table.CheckConstraint("CK_Meeting_Dates", "\"Dates_FirstDay\" <= \"Dates_LastDay\"");
                    table.CheckConstraint("CK_Meeting_Place", "\"PlaceId\" IS NOT NULL OR \"PlaceStatement\" = 'Nothing'");
                    table.ForeignKey(
                        name: "FK_Meetings_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Meetings_Terms_KindId",
                        column: x => x.KindId,
                        principalTable: "Terms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Members",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    SourceName = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    MapColumn = table.Column<int>(type: "integer", nullable: false),
                    MapRow = table.Column<int>(type: "integer", nullable: false),
                    Aliases = table.Column<List<string>>(type: "text[]", nullable: false),
                    Participation_FirstDay = table.Column<int>(type: "integer", nullable: true),
                    Participation_LastDay = table.Column<int>(type: "integer", nullable: true),
                    Participation_Precision = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Participation_Text = table.Column<string>(type: "character varying(21)", maxLength: 21, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Members", x => x.Id);
                    table.CheckConstraint("CK_Member_Code", "(\"Category\" = 'State') = (\"Code\" IS NOT NULL)");
                    table.CheckConstraint("CK_Member_Map", "\"MapColumn\" BETWEEN 1 AND 12 AND \"MapRow\" BETWEEN 1 AND 8");
                    table.CheckConstraint("CK_Member_Participation", "\"Participation_FirstDay\" <= \"Participation_LastDay\"");
                    table.ForeignKey(
                        name: "FK_Members_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Objectives",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objectives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Objectives_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Observers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Category = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Code = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    Participation_FirstDay = table.Column<int>(type: "integer", nullable: true),
                    Participation_LastDay = table.Column<int>(type: "integer", nullable: true),
                    Participation_Precision = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Participation_Text = table.Column<string>(type: "character varying(21)", maxLength: 21, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observers", x => x.Id);
                    table.CheckConstraint("CK_Observer_Participation", "\"Participation_FirstDay\" <= \"Participation_LastDay\"");
                    table.ForeignKey(
                        name: "FK_Observers_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Section = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pages_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Priorities",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Priorities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Priorities_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Processes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    TypeId = table.Column<int>(type: "integer", nullable: false),
                    RegionId = table.Column<int>(type: "integer", nullable: false),
                    FormalAssociation = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    DeclaredMemberStates = table.Column<int>(type: "integer", nullable: false),
                    Website = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    FurtherDocuments = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    SitePublisher = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    DataLicence = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Founded_FirstDay = table.Column<int>(type: "integer", nullable: false),
                    Founded_LastDay = table.Column<int>(type: "integer", nullable: false),
                    Founded_Precision = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Founded_Text = table.Column<string>(type: "character varying(21)", maxLength: 21, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Processes", x => x.Id);
                    table.CheckConstraint("CK_Process_Declared", "\"DeclaredMemberStates\" >= 0");
                    table.CheckConstraint("CK_Process_Founded", "\"Founded_FirstDay\" <= \"Founded_LastDay\"");
                    table.ForeignKey(
                        name: "FK_Processes_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Processes_Terms_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Terms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Processes_Terms_TypeId",
                        column: x => x.TypeId,
                        principalTable: "Terms",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Revisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ItemId = table.Column<int>(type: "integer", nullable: false),
                    BasedOnId = table.Column<int>(type: "integer", nullable: true),
                    SavedAt = table.Column<long>(type: "bigint", nullable: false),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Comment = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    SchemaVersion = table.Column<int>(type: "integer", nullable: false),
                    Json = table.Column<string>(type: "text", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Revisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Revisions_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Revisions_Revisions_BasedOnId",
                        column: x => x.BasedOnId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Secretariats",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    ProviderId = table.Column<int>(type: "integer", nullable: false),
                    SeatId = table.Column<int>(type: "integer", nullable: true),
                    FunderId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Secretariats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Secretariats_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Secretariats_Organisations_FunderId",
                        column: x => x.FunderId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Secretariats_Organisations_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Secretariats_Places_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Slugs",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ItemId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    Path = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    IsCurrent = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Slugs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Slugs_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Texts",
                columns: table => new
                {
                    ItemId = table.Column<int>(type: "integer", nullable: false),
                    Language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    SourceLanguage = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    ReviewState = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    IsOutdated = table.Column<bool>(type: "boolean", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    ShortTitle = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    SortTitle = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Markdown = table.Column<string>(type: "text", maxLength: -1, nullable: false),
                    Html = table.Column<string>(type: "text", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Texts", x => new { x.ItemId, x.Language });
                    table.ForeignKey(
                        name: "FK_Texts_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingHost",
                columns: table => new
                {
                    MeetingId = table.Column<int>(type: "integer", nullable: false),
                    OrganisationId = table.Column<int>(type: "integer", nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingHost", x => new { x.MeetingId, x.OrganisationId });
                    table.ForeignKey(
                        name: "FK_MeetingHost_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MeetingHost_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PresidencyTerms",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    HolderId = table.Column<int>(type: "integer", nullable: true),
                    Dates_FirstDay = table.Column<int>(type: "integer", nullable: true),
                    Dates_LastDay = table.Column<int>(type: "integer", nullable: true),
                    Dates_Precision = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Dates_Text = table.Column<string>(type: "character varying(21)", maxLength: 21, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PresidencyTerms", x => x.Id);
                    table.CheckConstraint("CK_PresidencyTerm_Dates", "\"Dates_FirstDay\" <= \"Dates_LastDay\"");
                    table.CheckConstraint("CK_PresidencyTerm_Holder", "\"HolderId\" IS NULL OR \"Dates_Text\" IS NOT NULL");
                    table.ForeignKey(
                        name: "FK_PresidencyTerms_Items_Id",
                        column: x => x.Id,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PresidencyTerms_Members_HolderId",
                        column: x => x.HolderId,
                        principalTable: "Members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Publications",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ItemId = table.Column<int>(type: "integer", nullable: false),
                    RevisionId = table.Column<int>(type: "integer", nullable: true),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: false),
                    Author = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Comment = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Publications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Publications_Items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Publications_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "SiteStates",
                columns: new[] { "Id", "ContentVersion" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_PlaceId",
                table: "Contacts",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_KindId",
                table: "Documents",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_Documents_MeetingId",
                table: "Documents",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_InitiativeLead_MemberId",
                table: "InitiativeLead",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_Initiatives_FunderId",
                table: "Initiatives",
                column: "FunderId");

            migrationBuilder.CreateIndex(
                name: "IX_Items_Key",
                table: "Items",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Items_LiveRevisionId",
                table: "Items",
                column: "LiveRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemSources_ItemId",
                table: "ItemSources",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_ItemSources_SourceId",
                table: "ItemSources",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_MeetingHost_OrganisationId",
                table: "MeetingHost",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_KindId",
                table: "Meetings",
                column: "KindId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_PlaceId",
                table: "Meetings",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Code",
                table: "Members",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Members_MapColumn_MapRow",
                table: "Members",
                columns: new[] { "MapColumn", "MapRow" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Objectives_Position",
                table: "Objectives",
                column: "Position");

            migrationBuilder.CreateIndex(
                name: "IX_Organisations_Key",
                table: "Organisations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Pages_Section",
                table: "Pages",
                column: "Section",
                unique: true,
                filter: "\"Section\" <> 'None'");

            migrationBuilder.CreateIndex(
                name: "IX_Places_Key",
                table: "Places",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PresidencyTerms_HolderId",
                table: "PresidencyTerms",
                column: "HolderId");

            migrationBuilder.CreateIndex(
                name: "IX_Priorities_Position",
                table: "Priorities",
                column: "Position");

            migrationBuilder.CreateIndex(
                name: "IX_Processes_RegionId",
                table: "Processes",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Processes_TypeId",
                table: "Processes",
                column: "TypeId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_ItemId",
                table: "Publications",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_PublishedAt",
                table: "Publications",
                column: "PublishedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Publications_RevisionId",
                table: "Publications",
                column: "RevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_BasedOnId",
                table: "Revisions",
                column: "BasedOnId");

            migrationBuilder.CreateIndex(
                name: "IX_Revisions_ItemId",
                table: "Revisions",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Secretariats_FunderId",
                table: "Secretariats",
                column: "FunderId");

            migrationBuilder.CreateIndex(
                name: "IX_Secretariats_ProviderId",
                table: "Secretariats",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_Secretariats_SeatId",
                table: "Secretariats",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Slugs_ItemId_Language",
                table: "Slugs",
                columns: new[] { "ItemId", "Language" },
                unique: true,
                filter: "\"IsCurrent\"");

            migrationBuilder.CreateIndex(
                name: "IX_Slugs_Kind_Language_Path",
                table: "Slugs",
                columns: new[] { "Kind", "Language", "Path" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_Key",
                table: "Sources",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sources_PublisherId",
                table: "Sources",
                column: "PublisherId");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_Vocabulary_Key",
                table: "Terms",
                columns: new[] { "Vocabulary", "Key" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Contacts_Items_Id",
                table: "Contacts",
                column: "Id",
                principalTable: "Items",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Documents_Items_Id",
                table: "Documents",
                column: "Id",
                principalTable: "Items",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Documents_Meetings_MeetingId",
                table: "Documents",
                column: "MeetingId",
                principalTable: "Meetings",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_InitiativeLead_Initiatives_InitiativeId",
                table: "InitiativeLead",
                column: "InitiativeId",
                principalTable: "Initiatives",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "FK_InitiativeLead_Members_MemberId",
                table: "InitiativeLead",
                column: "MemberId",
                principalTable: "Members",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Initiatives_Items_Id",
                table: "Initiatives",
                column: "Id",
                principalTable: "Items",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Items_Revisions_LiveRevisionId",
                table: "Items",
                column: "LiveRevisionId",
                principalTable: "Revisions",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Revisions_Items_ItemId",
                table: "Revisions");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "DocumentVersion");

            migrationBuilder.DropTable(
                name: "InitiativeLead");

            migrationBuilder.DropTable(
                name: "ItemSources");

            migrationBuilder.DropTable(
                name: "MeetingHost");

            migrationBuilder.DropTable(
                name: "Objectives");

            migrationBuilder.DropTable(
                name: "Observers");

            migrationBuilder.DropTable(
                name: "Pages");

            migrationBuilder.DropTable(
                name: "PresidencyTerms");

            migrationBuilder.DropTable(
                name: "Priorities");

            migrationBuilder.DropTable(
                name: "Processes");

            migrationBuilder.DropTable(
                name: "Publications");

            migrationBuilder.DropTable(
                name: "Secretariats");

            migrationBuilder.DropTable(
                name: "SiteStates");

            migrationBuilder.DropTable(
                name: "Slugs");

            migrationBuilder.DropTable(
                name: "Texts");

            migrationBuilder.DropTable(
                name: "Documents");

            migrationBuilder.DropTable(
                name: "Initiatives");

            migrationBuilder.DropTable(
                name: "Sources");

            migrationBuilder.DropTable(
                name: "Members");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "Organisations");

            migrationBuilder.DropTable(
                name: "Places");

            migrationBuilder.DropTable(
                name: "Terms");

            migrationBuilder.DropTable(
                name: "Items");

            migrationBuilder.DropTable(
                name: "Revisions");
        }
    }
}
