namespace PragueProcess.Model.Entities;

/// <summary>What a person can do with an item and its draft.</summary>
public enum WorkflowAction
{
    /// <summary>Save another version of the draft.</summary>
    Save,

    /// <summary>Ask an editor to publish the draft.</summary>
    Submit,

    /// <summary>Give a submitted draft back, with a comment.</summary>
    Return,

    /// <summary>Make the draft, or parts of it, what visitors see.</summary>
    Publish,

    /// <summary>Publish the draft at a time.</summary>
    Schedule,

    /// <summary>Call off a publication that waits for its time.</summary>
    Unschedule,

    /// <summary>Take the item back from visitors.</summary>
    Withdraw,

    /// <summary>Take the item back at a time.</summary>
    ScheduleWithdrawal,

    /// <summary>Go back to what visitors see.</summary>
    Discard,

    /// <summary>Put the item into the trash.</summary>
    Trash,

    /// <summary>Take the item out of the trash.</summary>
    Restore,

    /// <summary>Remove the item's content for good.</summary>
    Remove,
}
