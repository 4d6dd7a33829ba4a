#include "judging.h"

#include "end_blind.h"
#include "preferences.h"
#include "seen.h"
#include "text.h"

#include <QScopeGuard>
#include <QUrl>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace meyar::ui {

namespace {
// In a preference ids are behind a sign, so that none is taken for the one who looks on.
const QString looksOn = QStringLiteral("-");
constexpr QChar judges = u'=';
constexpr QChar mergedInto = u'\n';

/// Whether the last act made two assessors one, or brought that again.
bool merges(const std::vector<document::HistoryEntry>& history) {
    const auto numbered = [&](std::int64_t number) -> const document::HistoryEntry* {
        const auto found =
            std::find_if(history.begin(), history.end(), [&](const auto& entry) { return entry.number == number; });
        return found == history.end() ? nullptr : &*found;
    };
    if (history.empty()) return false;
    const document::HistoryEntry& last = history.back();
    const document::HistoryEntry* act = last.of == 0 ? &last : numbered(last.of);
    if (!act) return false;
    if (last.act == document::HistoryEntry::Act::Undone) return !act->reverts.empty();
    if (act->edit == "merge_assessors") return true;
    return std::any_of(act->reverts.begin(), act->reverts.end(), [&](std::int64_t reverted) {
        const auto* const entry = numbered(reverted);
        return entry && !entry->reverts.empty();
    });
}
} // namespace

Judging::Judging(DocumentController& controller) : QObject(&controller), m_controller(controller) {}

Judging& Judging::of(const DocumentController& controller) {
    return *controller.findChild<Judging*>(QString(), Qt::FindDirectChildrenOnly);
}

bool Judging::mustAsk() const {
    if (!m_controller.isOpen() || m_looksOn || m_controller.assessor()) return false;
    return !m_controller.assessment().assessors.empty();
}

void Judging::lookOn() {
    m_controller.setAssessor({});
}

bool Judging::addOneself(const std::string& name) {
    {
        m_adding = name;
        m_controller.renewAuthor();
        const auto added = qScopeGuard([this] {
            m_adding.reset();
            m_controller.renewAuthor();
        });
        if (!m_controller.apply(document::AddAssessor{{}, name})) return false;
    }
    const model::Assessment& assessment = m_controller.assessment();
    if (const auto added = assessment.findAssessorByName(name))
        m_controller.setAssessor(assessment.assessors[*added].id);
    return true;
}

bool Judging::mergeOneself(const model::AssessorId& into, const std::function<bool()>& merges) {
    const auto before = m_chosen;
    m_chosen.resize(std::min(m_chosen.size(), firstThere() + 1));
    m_chosen.push_back(into);
    if (!merges()) {
        m_chosen = before;
        return false;
    }
    keep();
    return true;
}

void Judging::recall() {
    m_looksOn = false;
    m_removed.clear();
    m_chosen.clear();
    m_sole.reset();
    m_login = m_controller.document().author();
    m_lineage.clear();
    try {
        m_lineage = qs(m_controller.document().lineage());
    } catch (const model::Error&) {
        // Of a damaged file: nothing is kept, and the person is asked.
    }
    const QString kept = m_lineage.isEmpty() ? QString() : preferences::choice(key());
    m_looksOn = kept == looksOn;
    if (kept.startsWith(judges)) {
        for (const QString& id : kept.mid(1).split(mergedInto))
            m_chosen.emplace_back(id.toStdString());
    }
    m_which = firstThere();
    m_last = assessor();
    if (m_chosen.empty()) m_sole = m_last;
}

void Judging::keep() const {
    if (m_lineage.isEmpty()) return;
    QStringList ids;
    for (const model::AssessorId& id : m_chosen)
        ids << qs(id.text());
    preferences::setChoice(key(), m_looksOn ? looksOn : judges + ids.join(mergedInto));
}

std::size_t Judging::firstThere() const {
    const auto there = std::find_if(m_chosen.begin(), m_chosen.end(), [&](const model::AssessorId& id) {
        return m_controller.assessment().findAssessor(id).has_value();
    });
    return static_cast<std::size_t>(there - m_chosen.begin());
}

std::optional<model::AssessorId> Judging::assessor() const {
    if (m_looksOn) return std::nullopt;
    if (const std::size_t which = firstThere(); which < m_chosen.size()) return m_chosen[which];
    const auto& all = m_controller.assessment().assessors;
    // A colleague's own file has one assessor too: judged blindly, it shows nobody else what they said.
    if (!m_chosen.empty() || all.size() != 1 || m_controller.assessment().details.blind) return std::nullopt;
    return !m_sole || m_sole == all.front().id ? std::optional(all.front().id) : std::nullopt;
}

bool Judging::choose(const model::AssessorId& id) {
    if (id.empty() ? m_looksOn : m_chosen == std::vector{id}) return false;
    m_looksOn = id.empty();
    m_chosen.clear();
    if (!m_looksOn) m_chosen.push_back(id);
    m_which = firstThere();
    m_last = assessor();
    if (!m_looksOn) m_removed.clear();
    keep();
    return true;
}

bool Judging::follow() {
    // To the one with whom somebody was made one leads that act only, or what brings it again.
    if (firstThere() > m_which && !merges(m_controller.document().history())) {
        m_chosen.resize(m_which + 1);
        keep();
    }
    m_which = firstThere();
    const auto judging = assessor();
    if (m_chosen.empty() && judging) m_sole = judging;
    const std::string before = m_controller.document().author();
    m_controller.renewAuthor();
    if (m_last && !m_controller.assessment().findAssessor(*m_last)) m_removed = before;
    return std::exchange(m_last, judging) != judging;
}

/// A login may have any character; in a key some part groups.
QString Judging::key() const {
    return QStringLiteral("judging/%1/%2").arg(m_lineage, QString::fromLatin1(QUrl::toPercentEncoding(qs(m_login))));
}

bool Judging::isOwn(const std::string& author) const {
    return !author.empty() && (author == m_controller.document().author() || author == m_removed);
}

std::string Judging::author() const {
    if (m_adding) return *m_adding;
    const auto judging = m_controller.assessor();
    const auto place = judging ? m_controller.assessment().findAssessor(*judging) : std::nullopt;
    return place ? m_controller.assessment().assessors[*place].name : m_login;
}

/// Cells are told by their ending, since the other part may be any text.
std::size_t cellLength(const std::string& key) {
    for (std::size_t space = key.find(' '); space != std::string::npos; space = key.find(' ', space + 1)) {
        if (model::parseCell(key.substr(0, space))) return space;
    }
    return key.size();
}

bool isHidden(const DocumentController& controller, const document::ValueChange& change) {
    const model::Assessment& assessment = controller.assessment();
    if (!assessment.details.blind) return false;
    static const std::set<std::string> judgements{"rating", "agreement", "shading", "reviewed_rating",
                                                  "reviewed_agreement"};
    if (!judgements.contains(change.table)) return false;
    const std::size_t length = cellLength(change.key);
    const auto reader = controller.assessor();
    const bool ofOne = change.table == "rating" || change.table == "reviewed_rating";
    if (reader && ofOne && change.key.substr(length) == " " + reader->text()) return false;
    const auto cell = model::parseCell(change.key.substr(0, length));
    const auto place = cell ? assessment.framework.findCell(*cell) : std::nullopt;
    return !place || !judgedBy(reader, assessment.cells[*place]); // also where others took theirs back since
}

bool concernsHidden(const DocumentController& controller, const document::HistoryEntry& entry) {
    if (!controller.assessment().details.blind) return false;
    // What one did oneself one may take back: the cells stay hidden as they were.
    if (Judging::of(controller).isOwn(entry.author)) return false;
    const auto changes = controller.document().changesOf(entry.number);
    return std::any_of(changes.begin(), changes.end(),
                       [&](const auto& change) { return isHidden(controller, change); });
}

bool concernHidden(const DocumentController& controller, const std::vector<std::int64_t>& acts) {
    if (!controller.assessment().details.blind) return false;
    const auto history = controller.document().history();
    return std::any_of(history.begin(), history.end(), [&](const document::HistoryEntry& entry) {
        return std::find(acts.begin(), acts.end(), entry.number) != acts.end() && concernsHidden(controller, entry);
    });
}

bool endsBlindJudging(const DocumentController& controller, const std::vector<std::int64_t>& acts) {
    if (!controller.assessment().details.blind || hiddenFromSomebody(controller) == 0) return false;
    const auto touchesIt = [&](std::int64_t act) {
        const auto changes = controller.document().changesOf(act);
        return std::any_of(changes.begin(), changes.end(),
                           [](const document::ValueChange& change) { return change.table == "way_of_working"; });
    };
    return std::any_of(acts.begin(), acts.end(), touchesIt);
}

QString undoLabel(const DocumentController& controller, const document::HistoryEntry& entry) {
    if (concernsHidden(controller, entry)) return Judging::tr("a change that is hidden from you");
    const QString label = controller.labelOf(entry);
    const bool own = entry.author.empty() || Judging::of(controller).isOwn(entry.author);
    return own ? label : Judging::tr("%1 (by %2)", "an act and who did it").arg(label, qs(entry.author));
}

} // namespace meyar::ui
