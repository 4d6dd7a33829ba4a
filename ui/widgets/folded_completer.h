// Suggests entries to a text field as one types, by search's folding: "emek" finds "Əmək". The field asks for
// suggestions with suggest(); what is chosen from the list comes back by its id.
#pragma once

#include <QCompleter>
#include <QString>

#include <optional>
#include <string>
#include <vector>

class QStandardItemModel;

namespace meyar::ui {

class FoldedCompleter : public QCompleter {
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString words; ///< what the list shows, and what is searched

        bool operator==(const Entry&) const = default;
    };

    /// `field` is where the keys stay while the list is open.
    FoldedCompleter(const QString& accessibleName, QWidget* field);

    void setEntries(const std::vector<Entry>& entries); ///< an open list stays when they are the same
    /// Opens the list of the entries that have `typed` in them below `where`, in the field's coordinates; all of them
    /// for an empty text. Those that begin with it come first, then those of which a word does. Closes it when there
    /// are none.
    void suggest(const QString& typed, const QRect& where);
    /// The entry that Enter takes without the list: the one that is `typed`, else the only one that has it.
    std::optional<Entry> onlyMatch(const QString& typed) const;
    void dismiss();
    bool isOpen() const;

signals:
    void chosen(const QString& id);

private:
    std::vector<std::size_t> matches(const QString& typed) const; ///< the best first

    std::vector<Entry> m_entries;
    std::vector<std::string> m_folded; ///< the words of each, as search sees them
    QStandardItemModel* m_matches;     ///< what the list shows
};

} // namespace meyar::ui
