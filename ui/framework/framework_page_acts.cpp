// What a person does on the framework's page: add, remove, move, save as a file, take over another version.
#include "framework/framework_page.h"

#include "exchange/fault_text.h"
#include "exchange/framework_json.h"
#include "files/whole_file.h"
#include "framework/add_dialog.h"
#include "framework/framework_edits.h"
#include "framework/framework_tree.h"
#include "framework/framework_tree_model.h"
#include "framework/item_panel.h"
#include "framework/takeover_dialog.h"
#include "present_error.h"
#include "text.h"
#include "widgets/in_view.h"
#include "widgets/refusal_line.h"
#include "widgets/side_panel.h"

#include <QCursor>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

namespace meyar::ui {

using Kind = FrameworkItem::Kind;

void FrameworkPage::add(Kind kind) {
    if (!controller().isOpen()) return;
    m_panel->keep();
    AddDialog dialog(controller(), kind, m_item, this);
    if (dialog.exec() != QDialog::Accepted) return;
    showItem(dialog.made());
    SidePanel::of(*this)->open();
    m_panel->startTyping(); // at the first translation that it misses
}

void FrameworkPage::addBesideChosen() {
    const bool recommendation = m_item.kind == Kind::Recommendation || m_item.kind == Kind::Recommendations;
    add(recommendation ? Kind::Recommendation : m_item.kind == Kind::Framework ? Kind::Area : Kind::Indicator);
}

void FrameworkPage::removeChosen() {
    const auto removal = controller().isOpen() ? removalOf(m_item) : std::nullopt;
    if (!removal || !mayActOnCurrent(*m_tree)) return;
    const QModelIndex row = m_model->indexOf(m_item);
    const QString code = row.data(FrameworkTreeModel::CodeRole).toString();
    const auto judgements = static_cast<int>(judgementsOf(controller().assessment(), m_item));
    if (!m_refusal->apply(controller(), {*removal})) return;
    emit controller().saved(
        judgements > 0
            ? tr("%1 removed, %Ln judgement(s) with it. Undo (Ctrl+Z) brings it back.", nullptr, judgements).arg(code)
            : tr("%1 removed. Undo (Ctrl+Z) brings it back.").arg(code));
}

void FrameworkPage::moveChosen(bool down) {
    if (!controller().isOpen()) return;
    m_panel->keep();
    const auto move = moved(controller().assessment().framework, m_item, down);
    if (move && mayActOnCurrent(*m_tree)) m_refusal->apply(controller(), {*move});
}

void FrameworkPage::saveWithDialog() {
    if (!controller().isOpen()) return;
    m_panel->keep();
    const model::Framework& framework = controller().assessment().framework;
    const QString name = qs(framework.id.text()) + u'-' + qs(framework.version) + QStringLiteral(".json");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save as a framework file"),
                                     QFileInfo(controller().path()).dir().filePath(name), tr("Frameworks (*.json)"));
    if (!path.isEmpty()) saveTo(path.endsWith(QStringLiteral(".json")) ? path : path + QStringLiteral(".json"));
}

bool FrameworkPage::saveTo(const QString& path) {
    const std::string bytes = exchange::writeFramework(controller().assessment().framework);
    // What is written must be readable again: an area without indicators, say, is no area of a file.
    const auto read = exchange::readFramework(bytes, controller().data().frameworkSchema());
    if (const auto* faults = std::get_if<std::vector<model::Finding>>(&read)) {
        const QString why = tr("The framework cannot be a file yet. %1")
                                .arg(qs(exchange::faultText(faults->front(), controller().wording())));
        m_refusal->say(why);
        emit controller().refused(why);
        return false;
    }
    m_refusal->clearWords();
    const bool done = presentingErrors(
        this, controller().wording(), [&] { files::writeWhole(path.toStdString(), bytes); },
        tr("The framework was not written"));
    if (!done) return false;
    const QString file = QDir::toNativeSeparators(path);
    const int missing = sum(m_model->missing());
    emit controller().saved(missing == 0
                                ? tr("Framework saved to %1").arg(file)
                                : tr("Framework saved to %1; %Ln translation(s) missing", nullptr, missing).arg(file));
    return true;
}

void FrameworkPage::takeOverWithDialog() {
    if (!controller().isOpen()) return;
    m_panel->keep();
    const auto fromFile = [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Take over a version of the framework"),
                                                          QFileInfo(controller().path()).path(),
                                                          tr("Frameworks (*.json);;All files (*)"));
        if (!path.isEmpty()) takeOverFrom(path);
    };
    const model::Framework& current = controller().assessment().framework;
    std::vector<exchange::BundledFramework> bundled = controller().data().frameworks();
    std::erase_if(bundled, [&](const exchange::BundledFramework& each) {
        return each.id != current.id || each.version == current.version;
    });
    if (bundled.empty()) return fromFile();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("frameworkVersions"));
    for (const exchange::BundledFramework& each : bundled) {
        menu.addAction(tr("Version %1, which Meyar brings along").arg(qs(each.version)), this, [this, each] {
            presentingErrors(this, controller().wording(),
                             [&] { preview(controller().data().framework(each.id, each.version)); });
        });
    }
    menu.addAction(tr("From a file…"), this, fromFile);
    const auto* button = findChild<QWidget*>(QStringLiteral("frameworkTakeOver"));
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void FrameworkPage::takeOverFrom(const QString& path) {
    m_refusal->clearWords();
    presentingErrors(this, controller().wording(),
                     [&] { preview(controller().data().importFramework(path.toStdString())); });
}

void FrameworkPage::preview(const model::Framework& framework) {
    TakeoverDialog dialog(controller(), framework, this);
    if (dialog.exec() != QDialog::Accepted) return;
    showItem({});
    emit controller().saved(
        tr("Version %1 taken over. Undo (Ctrl+Z) brings the former one back.").arg(qs(framework.version)));
}

} // namespace meyar::ui
