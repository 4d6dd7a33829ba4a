#include "matrix/answer_menu.h"

#include "document_controller.h"
#include "matrix/answer_list.h"
#include "widgets/shown_keys.h"

namespace meyar::ui {

AnswerMenu::AnswerMenu(DocumentController& controller, const QString& title, QWidget& part, QWidget* parent)
    : QMenu(title, parent), m_controller(controller), m_part(part) {
    setObjectName(QStringLiteral("answerMenu"));
    connect(&controller, &DocumentController::opened, this, &AnswerMenu::fill);
    connect(&controller, &DocumentController::closed, this, &AnswerMenu::fill);
    connect(&controller, &DocumentController::changed, this, [this](const document::Touched& touched) {
        if (touched.kinds.contains(document::Kind::Framework)) fill();
    });
    fill();
}

void AnswerMenu::fill() {
    clear();
    menuAction()->setEnabled(m_controller.isOpen());
    if (!m_controller.isOpen()) return;
    int number = 0;
    for (const AnswerList::Entry& entry : AnswerList::entriesOf(m_controller.assessment(), m_controller.wording())) {
        if (++number > 9) return; // no key gives these
        QAction* answer = addAction(QString(entry.word).replace(u'&', QStringLiteral("&&")));
        answer->setObjectName(QStringLiteral("actionAnswer%1").arg(number));
        const QKeySequence key(static_cast<Qt::Key>(Qt::Key_0 + number));
        showKeys(*answer, key);
        connect(answer, &QAction::triggered, this, [this, key] { pressIn(m_part, key); });
    }
}

} // namespace meyar::ui
