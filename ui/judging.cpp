#include "judging.h"

#include "preferences.h"
#include "seen.h"
#include "text.h"

#include <QScopeGuard>
#include <QUrl>

#include <algorithm>
#include <set>
#include <string>

namespace meyar::ui {

namespace {
// In a preference ids are behind a sign, so that none is taken for the one who looks on.
const QString looksOn = QStringLiteral("-");
constexpr QChar judges = u'=';
} // namespace

Judging::Judging(DocumentController& controller) : QObject(&controller), m_controller(controller) {}

Judging& Judging::of(const DocumentController& controller) {
    return *controller.findChild<Judging*>(QString(), Qt::FindDirectChildrenOnly);
}

bool Judging::mustAsk() const {
    if (!m_controller.isOpen() || m_looksOn || m_controller.assessor()) return false;
    return m_controller.assessment().assessors.size() > (m_controller.assessment().details.blind ? 0U : 1U);
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

std::optional<model::AssessorId> Judging::recall() {
    m_looksOn = false;
    m_removed.clear();
    m_login = m_controller.document().author();
    m_lineage.clear();
    try {
        m_lineage = qs(m_controller.document().lineage());
    } catch (const model::Error&) {
        // Of a damaged file: nothing is kept, and the person is asked.
    }
    const QString kept = m_lineage.isEmpty() ? QString() : preferences::choice(key());
    m_looksOn = kept == looksOn;
    if (m_looksOn) return model::AssessorId();
    return kept.startsWith(judges) ? std::optional(model::AssessorId(kept.mid(1).toStdString())) : std::nullopt;
}

void Judging::keep(const model::AssessorId& id) {
    m_looksOn = id.empty();
    if (!m_looksOn) m_removed.clear();
    if (!m_lineage.isEmpty()) preferences::setChoice(key(), m_looksOn ? looksOn : judges + qs(id.text()));
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

QString undoLabel(const DocumentController& controller, const document::HistoryEntry& entry) {
    if (concernsHidden(controller, entry)) return Judging::tr("a change that is hidden from you");
    const QString label = controller.labelOf(entry);
    const bool own = entry.author.empty() || Judging::of(controller).isOwn(entry.author);
    return own ? label : Judging::tr("%1 (by %2)", "an act and who did it").arg(label, qs(entry.author));
}

} // namespace meyar::ui
