// Who judges: chosen by a person and kept for the document and the login; a file and its copies are one document. What
// that means for history: whose name acts carry, and what may be taken back.
#pragma once

#include "document_controller.h"

#include <QObject>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace meyar::ui {

/// Belongs to the controller, which asks it who judges in the document that it opens.
class Judging : public QObject {
    Q_OBJECT
public:
    explicit Judging(DocumentController& controller);
    static Judging& of(const DocumentController& controller);

    /// There are assessors, and nobody said who of them judges: no judgement is shown or made before. A sole one needs
    /// no choice, but in a blind assessment and after an act that took off the list who judged.
    bool mustAsk() const;
    void lookOn(); ///< nobody judges, and nobody is asked
    /// Adds the person at the keyboard, who judges from then on; the act carries the name that is added. False when it
    /// was refused, which the controller's refused() says.
    bool addOneself(const std::string& name);
    /// Makes the one who judges one with another, as whom they go on; the undo gives both their names back.
    bool mergeOneself(const model::AssessorId& into, const std::function<bool()>& merges);
    void ask() { emit wanted(); }

    // For the controller.
    void recall(); ///< as kept for the document that was just opened
    std::optional<model::AssessorId> assessor() const;
    bool choose(const model::AssessorId& id); ///< an empty one to look on; false when that was chosen already
    /// After a change of the list. The person stays who they are: nobody judges by the name of another one without
    /// having said so. True when another one judges, or nobody does, from now on.
    bool follow();
    /// The name that acts carry: of the one who judges, or of one who adds oneself just now; the login while nobody
    /// does.
    std::string author() const;
    /// Whether the name is that of the person at the keyboard: of the one who judges, or of one whom the last act took
    /// off the list, until somebody says that they judge.
    bool isOwn(const std::string& author) const;

signals:
    void wanted(); ///< somebody wants to judge, or to say who does

private:
    QString key() const;
    std::size_t firstThere() const;
    void keep() const;

    DocumentController& m_controller;
    std::string m_login;
    std::optional<std::string> m_adding; ///< the name, while one adds oneself
    std::string m_removed;               ///< who judged until their own act took them off the list
    QString m_lineage;                   ///< empty where it cannot be read
    bool m_looksOn = false;
    /// Who was chosen, and with whom they were made one since. The first of them on the list judges: by undo that is
    /// the one from before.
    std::vector<model::AssessorId> m_chosen;
    std::size_t m_which = 0;                 ///< of those, who judged last; their number when none is on the list
    std::optional<model::AssessorId> m_sole; ///< who judges as the only one, without a choice
    std::optional<model::AssessorId> m_last; ///< who judged last
};

/// A value of history that the one who judges may not see: another's judgement of a cell, its agreed grade or shading,
/// also where all of that was taken back since.
bool isHidden(const DocumentController& controller, const document::ValueChange& change);
/// Somebody else's act that changed a hidden value; one's own may be taken back whatever it touched.
bool concernsHidden(const DocumentController& controller, const document::HistoryEntry& entry);
/// Whether taking one of the acts back, or doing it again, would end blind judging while cells are hidden.
bool endsBlindJudging(const DocumentController& controller, const std::vector<std::int64_t>& acts);
bool concernHidden(const DocumentController& controller, const std::vector<std::int64_t>& acts); ///< any of them
/// How long the name of the cell is with which the key of a judgement's row begins; all of it where none is there.
std::size_t cellLength(const std::string& key);

/// DocumentController::labelOf of an act to be undone or redone: with its author where that is somebody else, and
/// without all that is hidden from the one who judges.
QString undoLabel(const DocumentController& controller, const document::HistoryEntry& entry);

} // namespace meyar::ui
