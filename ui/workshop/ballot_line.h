// The fast line: a voter and Enter, its letters and Enter. What is wrong is said at the key, by the rules that the
// document itself applies.
#pragma once

#include "document_controller.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meyar::ui {

class LetterChips;

class BallotLine : public QWidget {
    Q_OBJECT
public:
    explicit BallotLine(DocumentController& controller, QWidget* parent = nullptr);

    /// Enters ballots of a constituency from now on; a ballot that is half typed goes along.
    void setConstituency(const model::ConstituencyId& id);
    /// Offers a voter, unless the facilitator is already typing one.
    void suggest(const QString& voter);
    /// The document changed: warnings are worked out anew.
    void follow();
    void focusVoter();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    model::Ballot typed() const;
    int maxChoices() const;
    bool takesWords() const; ///< a free-text letter is among those typed
    void voterEntered();
    void lettersEntered();
    void cast();
    void startNext(const QString& voter);
    void showFeedback(bool asked); ///< asked: Enter was pressed, so what is still missing counts too
    void forgetRefused(); ///< what the foot of the window says of a ballot that is being mended, or was given up

    DocumentController& m_controller;
    model::ConstituencyId m_constituency;
    QLineEdit* m_voter = nullptr;
    QLineEdit* m_letters = nullptr;
    QWidget* m_otherRow = nullptr;
    QLineEdit* m_other = nullptr;
    QPushButton* m_cast = nullptr;
    LetterChips* m_chips = nullptr;
    QLabel* m_warning = nullptr;
    bool m_refused = false;
};

} // namespace meyar::ui
