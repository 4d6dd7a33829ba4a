#include "framework/changes_model.h"

#include "framework/weight_text.h"
#include "interface_language.h"
#include "text.h"
#include "widgets/theme.h"

namespace meyar::ui {

using method::ChangedThing;
using method::ChangeKind;
using method::FrameworkChange;

QString nameOf(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::New:
        return ChangesModel::tr("New");
    case ChangeKind::Gone:
        return ChangesModel::tr("Gone");
    case ChangeKind::Reworded:
        return ChangesModel::tr("Reworded");
    case ChangeKind::Translated:
        return ChangesModel::tr("Translation");
    case ChangeKind::Moved:
        return ChangesModel::tr("Moved");
    case ChangeKind::Reweighted:
        return ChangesModel::tr("Reweighted");
    case ChangeKind::Relinked:
        return ChangesModel::tr("Relinked");
    case ChangeKind::Renumbered:
        return ChangesModel::tr("Renumbered");
    }
    return {};
}

namespace {

/// The language that a change of words is best seen in: the assessment's, else the first that differs.
model::Language seenIn(const FrameworkChange& change, model::Language wanted) {
    if (change.before.in(wanted) != change.after.in(wanted)) return wanted;
    for (const model::Language language : model::allLanguages) {
        if (change.before.exactly(language) != change.after.exactly(language)) return language;
    }
    return wanted;
}

QString areaName(const model::Framework& framework, const std::string& id, model::Language language) {
    const auto place = framework.findArea(model::AreaId(id));
    if (!place) return qs(id);
    return qs(framework.areas[*place].number) + u' ' + qs(framework.areas[*place].title.in(language));
}

QString weightIn(const std::string& perMille) {
    bool isNumber = false;
    const int value = qs(perMille).toInt(&isNumber);
    return isNumber ? weightText(model::PerMille(value)) : qs(perMille);
}

} // namespace

ChangesModel::ChangesModel(const DocumentController& controller, const model::Framework& after,
                           std::vector<FrameworkChange> changes, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller), m_after(after), m_changes(std::move(changes)) {}

int ChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns);
}

QString ChangesModel::whereOf(const FrameworkChange& change) const {
    const QString id = qs(change.id);
    switch (change.thing) {
    case ChangedThing::Framework:
        return tr("Framework");
    case ChangedThing::Grade:
        return tr("Grade %1").arg(id);
    case ChangedThing::Area: {
        const bool gone = change.kind == ChangeKind::Gone;
        const model::Framework& framework = gone ? m_controller.assessment().framework : m_after;
        const auto place = framework.findArea(model::AreaId(change.id));
        return tr("Area %1").arg(place ? qs(framework.areas[*place].number) : id);
    }
    case ChangedThing::Indicator:
        return tr("Indicator %1").arg(id);
    case ChangedThing::Cell:
        return id;
    case ChangedThing::Guidance:
        return tr("%1, guidance").arg(id);
    case ChangedThing::Recommendation:
        return tr("Recommendation %1").arg(id);
    }
    return id;
}

QString ChangesModel::wordsOf(const FrameworkChange& change, bool after) const {
    const std::string& value = after ? change.to : change.from;
    const model::Language wanted = m_controller.assessment().details.language;
    const model::Framework& framework = after ? m_after : m_controller.assessment().framework;
    switch (change.kind) {
    case ChangeKind::Reweighted:
        return weightIn(value);
    case ChangeKind::Relinked:
        return value.empty() ? tr("no link") : qs(value);
    case ChangeKind::Renumbered:
        return qs(value);
    case ChangeKind::Moved:
        return areaName(framework, value, m_controller.language());
    default:
        break;
    }
    const model::Language language = seenIn(change, wanted);
    const model::LocalText& words = after ? change.after : change.before;
    const std::string& text =
        words.exactly(language).empty() && language == wanted ? words.in(language) : words.exactly(language);
    if (text.empty()) return {};
    return language == wanted ? qs(text) : ownName(language) + QStringLiteral(": ") + qs(text);
}

QString ChangesModel::fateOf(const FrameworkChange& change) const {
    if (change.judged == 0) return {};
    const int judged = static_cast<int>(change.judged);
    if (change.kind == ChangeKind::Gone)
        return tr("%Ln judged cell(s) go; Undo (Ctrl+Z) brings them back", nullptr, judged);
    const bool rereads = change.kind == ChangeKind::Reworded || change.kind == ChangeKind::Moved;
    return rereads ? tr("%Ln judged cell(s) kept, marked not re-reviewed", nullptr, judged)
                   : tr("%Ln judged cell(s) kept", nullptr, judged);
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const FrameworkChange& change = m_changes[static_cast<std::size_t>(index.row())];
    if (role == KindRole) return static_cast<int>(change.kind);
    if (role == Qt::ForegroundRole) {
        const Colours& c = Theme::current().colours();
        const bool loses = change.kind == ChangeKind::Gone && change.judged > 0;
        if (index.column() == Judgements && loses) return c.warning;
        return index.column() == Kind || index.column() == Before ? QVariant(c.second) : QVariant();
    }
    if (role == Qt::AccessibleTextRole) {
        const QString text = data(index, Qt::DisplayRole).toString();
        return text.isEmpty() ? QString()
                              : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                                    QStringLiteral(": ") + text;
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case Kind:
        return nameOf(change.kind);
    case Where:
        return whereOf(change);
    case Before:
        return change.kind == ChangeKind::New ? QString() : wordsOf(change, false);
    case After:
        return change.kind == ChangeKind::Gone ? QString() : wordsOf(change, true);
    case Judgements:
        return fateOf(change);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Kind:
        return tr("Change");
    case Where:
        return tr("Where");
    case Before:
        return tr("Now");
    case After:
        return tr("Then");
    case Judgements:
        return tr("Judgements");
    default:
        return {};
    }
}

} // namespace meyar::ui
