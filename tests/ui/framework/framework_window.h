// The framework's page on a fresh copy of a sample, and what tests do to it.
#pragma once

#include "exchange/framework_json.h"
#include "files/whole_file.h"
#include "framework/framework_page.h"
#include "framework/framework_tree.h"
#include "framework/framework_tree_model.h"
#include "framework/takeover_dialog.h"
#include "framework/texts_table.h"
#include "gui.h"
#include "text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <catch2/catch.hpp>

#include <functional>

namespace meyar::ui::test {

using Kind = FrameworkItem::Kind;

struct FrameworkWindow {
    explicit FrameworkWindow(const std::string& name = "demonstration")
        : sample(name), page(sample.controller, nullptr) {
        page.resize(1080, 720);
        page.refresh();
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page)); // for the page's shortcuts
        page.setFocus();
        QObject::connect(&sample.controller, &DocumentController::saved, &page,
                         [this](const QString& what) { said = what; });
    }

    DocumentController& controller() { return sample.controller; }
    const model::Assessment& assessment() { return controller().assessment(); }
    const model::Framework& framework() { return assessment().framework; }
    const model::Indicator& indicator(const char* id) {
        const auto place = framework().findIndicator(model::IndicatorId(id));
        REQUIRE(place);
        return framework().indicators[*place];
    }
    const model::Recommendation& recommendation(const char* letter) {
        const auto place = framework().findRecommendation(model::Letter(letter));
        REQUIRE(place);
        return framework().recommendations[*place];
    }
    const model::Cell& cell(const char* id) { return assessment().cells[*framework().findCell(*model::parseCell(id))]; }
    std::size_t acts() { return controller().document().history().size(); }

    template <class Widget>
    Widget& part(const char* objectName) {
        auto* found = page.findChild<Widget*>(QLatin1String(objectName));
        INFO(objectName);
        REQUIRE(found);
        return *found;
    }
    FrameworkTree& tree() { return part<FrameworkTree>("frameworkTree"); }
    TextsTable& texts() { return part<TextsTable>("frameworkTexts"); }
    QString words(const char* label) { return part<QLabel>(label).text(); }

    void choose(Kind kind, const char* id) {
        page.showItem({kind, id});
        page.activateWindow(); // a dialog may have had the front
        REQUIRE(QTest::qWaitForWindowActive(&page));
    }
    void click(const char* objectName) { QTest::mouseClick(&part<QAbstractButton>(objectName), Qt::LeftButton); }
    void key(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&widget, key, modifiers);
    }
    QPlainTextEdit* editor() {
        for (auto* each : texts().viewport()->findChildren<QPlainTextEdit*>(QStringLiteral("textEditor")))
            if (each->isVisible()) return each;
        return nullptr;
    }
    /// Opens the cell by Enter and types over all that stands there, without leaving it.
    void typeOver(int row, int column, const QString& text) {
        texts().setFocus();
        texts().setCurrentIndex(texts().model()->index(row, column));
        key(texts(), Qt::Key_Return);
        REQUIRE(editor());
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Delete);
        QTest::keyClicks(editor(), text);
    }
    /// Types over a field and presses Enter.
    void write(const char* objectName, const QString& text) {
        auto& field = part<QLineEdit>(objectName);
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }
    /// Rows of the tree, areas with what stands below them: "5 5.1 5.2".
    QString codes() {
        QStringList codes;
        const QAbstractItemModel& model = *tree().model();
        for (int top = 0; top < model.rowCount(); ++top) {
            const QModelIndex area = model.index(top, 0);
            codes << area.data(FrameworkTreeModel::CodeRole).toString();
            for (int row = 0; row < model.rowCount(area); ++row)
                codes << model.index(row, 0, area).data(FrameworkTreeModel::CodeRole).toString();
        }
        return codes.join(u' ').simplified();
    }

    /// The next dialog that opens is handed to `act`, once it is shown.
    void whenAsked(const std::function<void(QDialog&)>& act) {
        auto* timer = new QTimer(&page);
        ++m_unasked;
        QObject::connect(timer, &QTimer::timeout, &page, [this, timer, act] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog || !dialog->isVisible()) return;
            timer->stop();
            timer->deleteLater();
            --m_unasked;
            act(*dialog);
        });
        timer->start(5);
    }
    ~FrameworkWindow() {
        CHECK(m_unasked == 0); // else what a dialog was to be asked was never looked at
    }

    OpenSample sample;
    FrameworkPage page;
    QString said; ///< last in the status line

private:
    int m_unasked = 0;
};

/// A part of a dialog, by name.
template <class Widget>
Widget& in(QDialog& dialog, const char* objectName) {
    auto* found = dialog.findChild<Widget*>(QLatin1String(objectName));
    INFO(objectName);
    REQUIRE(found);
    return *found;
}

} // namespace meyar::ui::test
