// Below the ranking: what is varied to tell how firm it is and how often, and, while that takes long, how far it is.
#pragma once

#include "method/robustness.h"

#include <QWidget>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QProgressBar;
class QPushButton;

namespace meyar::ui {

class ElidingLabel;

class FirmnessLine : public QWidget {
    Q_OBJECT
public:
    explicit FirmnessLine(QWidget* parent = nullptr);

    const method::DrawOptions& options() const { return m_options; } ///< as the person chose them, now or earlier

    void showNote(const QString& note);
    void showProgress(double done); ///< 0..1
    void showCancelled();

signals:
    void chosen(); ///< other options, or the same ones once more
    void cancelled();

private:
    QMenu* makeMenu();
    void addKind(QMenu& menu, const char* name, const QString& text, bool method::Vary::*kind);
    void show(bool progress, bool again);
    void choose();
    void showOptions();

    method::DrawOptions m_options;
    std::vector<std::pair<QAction*, bool method::Vary::*>> m_kinds;
    QActionGroup* m_draws = nullptr;
    QPushButton* m_button = nullptr;
    ElidingLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
};

/// "ballots unknowns 10000": options as preferences keep them. What is not understood is as it is by default.
QString text(const method::DrawOptions& options);
method::DrawOptions drawOptionsFrom(const QString& text);

} // namespace meyar::ui
