#include "framework/texts_model.h"

#include "framework/framework_edits.h"
#include "interface_language.h"
#include "text.h"
#include "widgets/theme.h"

namespace meyar::ui {

namespace {

model::Language languageAt(int column) {
    return model::allLanguages[static_cast<std::size_t>(column)];
}

} // namespace

TextsModel::TextsModel(DocumentController& controller, QObject* parent)
    : QAbstractTableModel(parent), m_controller(controller) {}

std::vector<ItemText> TextsModel::wantedTexts() const {
    if (!m_controller.isOpen() || !isThere(m_controller.assessment().framework, m_item)) return {};
    return textsOf(m_item);
}

void TextsModel::show(const FrameworkItem& item) {
    beginResetModel();
    m_item = item;
    m_texts = wantedTexts();
    endResetModel();
}

void TextsModel::follow() {
    if (wantedTexts() != m_texts) return show(m_item);
    if (!m_texts.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TextsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

int TextsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(model::allLanguages.size());
}

QString TextsModel::nameOf(const ItemText& text) const {
    if (text.kind == ItemText::Kind::Title) return tr("Title");
    if (text.kind == ItemText::Kind::Description) return tr("Description");
    if (text.kind == ItemText::Kind::Guidance) return tr("Guidance,\n%1").arg(qs(model::slotText(text.place)));
    const int level = text.place % 2 == 0 ? 1 : 2;
    return text.place < 2 ? tr("Framework,\nlevel %1").arg(level) : tr("Operational,\nlevel %1").arg(level);
}

QVariant TextsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_controller.isOpen() || !isThere(m_controller.assessment().framework, m_item)) return {};
    const ItemText& row = m_texts[static_cast<std::size_t>(index.row())];
    const model::LocalText& words = textAt(m_controller.assessment().framework, m_item, row);
    const QString text = qs(words.exactly(languageAt(index.column())));
    const bool missing = text.isEmpty() && !(mayBeEmpty(row) && words.empty());
    switch (role) {
    case Qt::EditRole:
        return text;
    case Qt::DisplayRole:
        return missing ? tr("missing") : text;
    case Qt::AccessibleTextRole:
        return nameOf(row).replace(u'\n', u' ') + QStringLiteral(", ") + ownName(languageAt(index.column())) +
               QStringLiteral(": ") + (missing ? tr("translation missing") : text);
    case IsMissingRole:
        return missing;
    case IsLongRole:
        return row.kind == ItemText::Kind::Description || row.kind == ItemText::Kind::Guidance;
    default:
        return {};
    }
}

bool TextsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || !m_controller.isOpen()) return false;
    const model::Framework& framework = m_controller.assessment().framework;
    if (!isThere(framework, m_item)) return false;
    const ItemText text = m_texts[static_cast<std::size_t>(index.row())];
    const model::Language language = languageAt(index.column());
    const std::string typed = value.toString().trimmed().toStdString();
    if (textAt(framework, m_item, text).exactly(language) == typed) return true;
    QString why;
    const auto listening =
        connect(&m_controller, &DocumentController::refused, this, [&why](const QString& sentence) { why = sentence; });
    const bool taken = m_controller.apply(withText(framework, m_item, text, language, typed));
    disconnect(listening);
    emit refused(why);
    return taken;
}

Qt::ItemFlags TextsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_controller.readOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant TextsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | (orientation == Qt::Horizontal ? Qt::AlignVCenter : Qt::AlignTop));
    }
    if (role != Qt::DisplayRole || section < 0) return {};
    if (orientation == Qt::Horizontal) return section < columnCount() ? ownName(languageAt(section)) : QVariant();
    return section < rowCount() ? nameOf(m_texts[static_cast<std::size_t>(section)]) : QVariant();
}

} // namespace meyar::ui
