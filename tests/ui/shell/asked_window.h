// The window on a file in which two judge, and nobody has said yet who they are.
#pragma once

#include "every_view.h"

#include "matrix/matrix_page.h"
#include "matrix/matrix_view.h"
#include "text.h"
#include "widgets/status_line.h"

#include <QAbstractButton>
#include <QToolButton>

#include <algorithm>

namespace meyar::ui::test {

inline const model::AssessorId anna("anna");
inline const model::AssessorId murad("murad");

/// A file in which two judge, opened by somebody who has not said who they are.
struct AskedWindow : ClearedSettings {
    explicit AskedWindow(bool blind = false) : controller(exchange::DataDirectory::find()), window(controller) {
        model::Assessment assessment = controller.data().sample("azerbaijan-2016");
        assessment.assessors = {{anna, "Anna"}, {murad, "Murad"}};
        assessment.details.blind = blind;
        document::Document made =
            document::Document::create(path.toStdString(), assessment, document::ordinarySurroundings());
        made.setAuthor("Murad");
        made.apply(document::Rate{*model::parseCell("1.1/F1"),
                                  {murad, model::Answer::grade(1), "Murad's reason.", std::nullopt}});
    }
    /// Not in the constructor: the file is closed by then.
    void open() {
        window.resize(1280, 800);
        window.show();
        REQUIRE(window.openFile(path));
        settle(window);
    }

    QWidget& question() { return *window.findChild<QWidget*>("whoJudges"); }
    QString judging() { return window.findChild<QToolButton*>("judgingButton")->accessibleName(); }
    bool anyPageVisible() {
        const QStringList codes = sectionsOf(window);
        return std::any_of(codes.begin(), codes.end(),
                           [&](const QString& code) { return window.page(code)->isVisible(); });
    }
    QWidget& person(const model::AssessorId& id) {
        for (QWidget* button : question().findChildren<QWidget*>("judgeAs"))
            if (button->isVisible() && button->property("assessor").toString() == qs(id.text())) return *button;
        FAIL("nobody of that name can be chosen");
        return window;
    }
    void click(const char* button) {
        auto* found = window.findChild<QAbstractButton*>(QLatin1String(button));
        REQUIRE((found && found->isVisible()));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    MatrixPage& matrix() {
        REQUIRE(window.showSection("matrix"));
        settle(window);
        return *qobject_cast<MatrixPage*>(window.page("matrix"));
    }
    QString matrixSays(const char* cell) {
        auto& page = matrix();
        page.showCell(*model::parseCell(cell));
        return page.findChild<MatrixView*>()->currentIndex().data(Qt::DisplayRole).toString();
    }
    std::size_t acts() const { return controller.document().history().size(); }
    std::string lastAuthor() const { return controller.document().history().back().author; }
    QString undoText() { return window.findChild<QAction*>("actionUndo")->text(); }
    QString status() { return window.findChild<StatusLine*>()->text(); }

    QTemporaryDir folder;
    QString path = folder.filePath("two.meyar");
    DocumentController controller;
    MainWindow window;
};

inline document::Edit rateBy(const char* cell, const model::AssessorId& assessor, std::size_t grade) {
    return document::Rate{*model::parseCell(cell), {assessor, model::Answer::grade(grade), {}, std::nullopt}};
}

} // namespace meyar::ui::test
